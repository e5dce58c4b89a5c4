/** Whether the page may see the camera now. Closed unless the user is scanning. */
export type CameraPermission = {
  readonly isOpen: () => boolean;
  readonly open: () => void;
  readonly close: () => void;
};

/** Starts closed. */
export function createCameraPermission(): CameraPermission {
  let isOpen = false;
  return {
    isOpen: () => isOpen,
    open: () => {
      isOpen = true;
    },
    close: () => {
      isOpen = false;
    },
  };
}
