export const intake = {
  openFile: 'Open a file',
  scan: 'Scan a QR code',
  scanTitle: 'Scan a QR code',
  scanHint:
    'Hold the screen of your device before the camera. Codes that change are put together. The camera is on only while this is open, and no picture is kept.',
  picture: 'What the camera sees',
  noCamera:
    'No camera can be used. Connect one, or allow it in the settings of your computer. You can also open a picture of the code.',
  cameraOff: 'The camera was put out because you turned to something else.',
  cameraOn: 'Turn the camera on',
  openPicture: 'Open a picture',
  noCode:
    'There is no QR code to be read in this file. Take a sharper picture, with the whole code on it.',
  progress: 'Parts of the code',
  parts: '{done} of {total} parts, {percent} %',
};
