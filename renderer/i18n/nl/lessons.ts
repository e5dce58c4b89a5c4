import type { lessons as english } from '../en/lessons.ts';

export const lessons: typeof english = {
  title: 'Lessen van november 2022',
  lead: 'De week in november 2022 waarin FTX viel, en andere incidenten: wat er gebeurde, en of het jou had geraakt.',
  open: 'Lees de lessen',
  back: 'Terug naar de checklist',
  tabs: { timeline: 'Dag voor dag', incidents: 'Had het jou geraakt?' },
  timelineTitle: 'November 2022, dag voor dag',
  timelineText:
    'Elke gebeurtenis leidde tot iets op de checklist. Open er een om te zien wat, en hoe jij ervoor staat.',
  phases: {
    before: 'Ervoor',
    week: 'De week van 2 tot en met 11 november 2022',
    after: 'Erna',
  },
  undated: {
    before: 'Tot november 2022',
    week: 'In die dagen',
    after: 'Sindsdien',
  },
  period: '{from} t/m {through}',
  taught: 'Wat dit leerde',
  items: 'Op jouw checklist',
  openItem: 'Ga naar: {title}',
  sources: 'Waar dit gelezen is',
  fromTexts:
    'Deels of helemaal uit twee Nederlandse teksten uit die tijd waarmee deze lessen begonnen; een pagina met dat deel is niet gelezen.',
  events: {
    praised: {
      title: 'FTX heeft een goede naam',
      what: 'FTX geldt als een van de veiligste en meest professionele beurzen. De oprichter is vaak in het nieuws, spreekt over regels en voorzichtigheid, en heeft bekende investeerders en politici om zich heen.',
      taught: 'Een goede naam bewijst niets. Reken op wat je kunt nagaan, of zelf in handen hebt.',
    },
    ranked: {
      title: 'Eén ranglijst is minder onder de indruk',
      what: 'Kaiko, een bedrijf voor marktgegevens, geeft FTX een B: 22e van 35 beurzen, met lage cijfers voor bestuur en voor gegevens.',
      taught: 'Tien maanden eerder was er iets te zien voor wie vroeg wie wie controleert.',
    },
    mixed_up: {
      title: 'Munten van klanten gaan naar Alameda',
      what: 'Uit het zicht gaan munten van klanten naar Alameda Research, een handelshuis dat bij FTX hoort en er grote risico’s mee neemt. FTT, een token dat FTX zelf maakt, dient als onderpand.',
      taught:
        'Een beurs hoort munten te bewaren, niet ermee te handelen. Lees van wie ze zijn bij jouw plek, en laat niets van je uitlenen.',
    },
    balance_sheet: {
      title: 'Een balans komt naar buiten',
      what: 'CoinDesk schrijft wat Alameda bezit: voor een groot deel FTT. Er wordt te weinig FTT verhandeld om er ooit zo veel van te verkopen voor die prijs.',
      taught: 'Een token dat een bedrijf zelf maakt, is waard wat men van dat bedrijf denkt.',
    },
    token_sale: {
      title: 'Binance zegt te gaan verkopen',
      what: 'De baas van Binance, een concurrent, kondigt aan alle FTT te verkopen. Minuten later biedt de baas van Alameda aan ze te kopen voor 22 dollar per stuk.',
      taught:
        'Zo’n token valt op de dag dat men aan het bedrijf twijfelt: je verliest dan twee keer.',
    },
    run: {
      title: 'Iedereen wil er tegelijk uit',
      what: 'In een paar dagen gaat ongeveer 37 % van het geld van klanten weg bij FTX, een kwart van alles op één dag. FTX had erop gerekend dat nooit iedereen tegelijk weggaat.',
      taught: 'Een run duurt dagen. De uitweg moet daarvoor al geprobeerd zijn.',
    },
    stop: {
      title: 'Opnames stoppen',
      what: 'FTX voert geen opnames meer uit. FTT valt onder de 22 dollar. Binance zegt FTX te willen overnemen, in een brief die tot niets verplicht.',
      taught:
        'Vanaf dat uur was bij FTX niets meer te verplaatsen. Een wachttijd of een ontbrekende controle bij jou kost uren die je misschien niet hebt.',
    },
    no_rescue: {
      title: 'De redding gaat niet door',
      what: 'Binance trekt zich terug na een blik in de boeken, en wijst op berichten over misbruikt geld van klanten. FTX zoekt elders miljarden.',
      taught: 'Een redding is geen plan. Wat je zelf in handen hebt, heeft er geen nodig.',
    },
    freeze: {
      title: 'Een toezichthouder bevriest wat er nog is',
      what: 'De toezichthouder van de Bahama’s bevriest de bezittingen van FTX Digital Markets; een bewindvoerder moet met alles instemmen. De Amerikaanse toezichthouder zou de oprichter onderzoeken.',
      taught:
        'Vanaf hier gaat het om papieren: wie kan laten zien wat hij had. Bewaar de jouwe zolang de website nog werkt.',
    },
    contagion: {
      title: 'Het breidt zich uit',
      what: 'BlockFi, een uitlener, betaalt niets meer uit tot er duidelijkheid is over FTX. Genesis zegt dat ongeveer 175 miljoen dollar van zijn handel daar vastzit.',
      taught:
        'Twee namen kunnen één risico zijn. Spreid over bedrijven die niet op elkaar leunen, en leen niets uit.',
    },
    filing: {
      title: 'Faillissement',
      what: 'John Ray neemt het ’s nachts over en laat meer dan honderd bedrijven van de groep faillissement aanvragen. Vorderingen worden vastgezet op de prijzen van die dag: 16.871 dollar per bitcoin.',
      taught: 'Een vordering is in dollars van die dag. Wie zelf munten had, had de munten nog.',
    },
    prices: {
      title: 'Prijzen vallen mee',
      what: 'Die vrijdag daalt bitcoin met 4 % tot iets onder de 16.900 dollar, en met bijna een vijfde sinds het begin van de maand. FTT verliest die dag ruim een kwart en die maand bijna 90 %.',
      taught: 'Leningen en marge maken van zo’n week een verlies dat blijft.',
    },
    inside: {
      title: 'Wat er binnen gevonden werd',
      what: 'De nieuwe baas vertelt de rechter dat hij nooit zo weinig controle zag: geen lijst van bankrekeningen, geen van personeel, sleutels gedeeld via een groepsmailbox, en Alameda vrijgesteld van regels voor anderen.',
      taught:
        'Van buiten kon niemand dit zien. Weet in elk geval welk bedrijf je munten heeft, en onder welk recht.',
    },
    more_filings: {
      title: 'De uitleners volgen',
      what: 'BlockFi vraagt op 28 november 2022 faillissement aan, Genesis op 19 januari 2023. Klanten van Gemini Earn, dat aan Genesis had uitgeleend, wachten mee.',
      taught: 'Munten die iets opbrengen, zijn munten die een ander heeft.',
    },
    proof_asked: {
      title: 'Er wordt om bewijs gevraagd',
      what: 'Voor het eerst is de hele sector het erover eens dat beurzen hun reserves moeten laten zien.',
      taught:
        'Zoek je eigen regel op in zo’n bewijs. Het laat zien dat je meetelt, nooit dat iedereen betaald kan worden.',
    },
    payments: {
      title: 'Betaald in dollars van 2022',
      what: 'De eerste betalingen komen op 18 februari 2025. Op 31 maart 2026 hebben de meeste klanten van de wereldwijde beurs 96 % van hun vordering, kleine vorderingen 120 %, in dollars tegen de prijzen van november 2022.',
      taught:
        'In dollars kwam bijna alles terug. In munten was het veel minder: dezelfde dollars kochten er toen minder.',
    },
  },
  incidentsTitle: 'Incidenten, en hoe jij het doet',
  incidentsText:
    'Elk incident alsof het vandaag gebeurde, met wat je hebt ingevoerd. Het zegt niets over andere gevaren, en niets over wat Houvast niet weet.',
  summary: {
    one: '{count} incident: {reached} had jou of een deel geraakt, {open} is nog niet te zeggen, {not} niet.',
    other:
      '{count} incidenten: {reached} hadden jou of een deel geraakt, {open} zijn nog niet te zeggen, {not} niet.',
  },
  emptyTitle: 'Voer in wat je hebt, dan geeft deze pagina antwoord',
  emptyText: 'Tot dan is de vraag voor geen enkel incident te beantwoorden.',
  verdicts: {
    would_have_reached: 'Had jou geraakt',
    partly: 'Had een deel geraakt',
    cannot_tell: 'Nog niet te zeggen',
    would_not: 'Had dit niet geraakt',
  },
  kinds: {
    lender: 'Uitlener',
    exchange: 'Beurs',
    custodian: 'Bewaarder',
    seed_entropy: 'Zwakke seeds',
    signing_ui: 'Scherm om te tekenen',
    data_leak: 'Gelekte gegevens',
    sole_keyholder: 'Maar één had de sleutels',
  },
  happened: 'Wat er gebeurde',
  got: 'Wat gebruikers kregen',
  you: 'En jij',
  share: '{share} van wat je hebt.',
  shareMoney: '{share} van wat je hebt, ongeveer {money}.',
  unpriced: 'Niet meegeteld, omdat er geen prijs is: {assets}.',
  pricesFrom: 'Prijzen van {day} of later.',
  andMore: '{names} en nog {count}',
  wayOut: {
    venue: 'Ga naar de plek',
    wallet: 'Ga naar de wallet',
    exposure: 'Voer in wat je hebt',
    wallets: 'Voeg een wallet toe',
  },
  reasons: {
    at_that_house: 'Munten van jou liggen bij dit bedrijf zelf of bij zijn groep: {names}.',
    held_that_way: 'Munten van jou worden bewaard zoals ze hier bewaard werden: {names}.',
    own_token: 'Je hebt een token dat valt met het bedrijf dat het uitgaf: {names}.',
    not_held_that_way: 'Niets van wat je hebt ingevoerd, wordt zo bewaard.',
    weak_seeds: 'De seeds vallen onder deze waarschuwing, dus iemand kan ze raden: {names}.',
    too_few_weak_seeds:
      'Een sleutel valt onder deze waarschuwing, maar minder dan er moeten tekenen. Vervang hem toch: {names}.',
    one_maker:
      'Geen seed valt onder deze waarschuwing. Maar één maker maakte elke sleutel, dus een volgende fout kan ze allemaal raken: {names}.',
    no_weak_seed: 'Geen seed valt onder deze waarschuwing, volgens wat je erover noteerde.',
    known_to_maker:
      'Je hebt een apparaat van deze maker, en wie het daar bestelde, staat in zijn bestanden. Zo’n lijst raakt jou, niet de munten: {names}.',
    not_known_to_maker:
      'Bij je wallets staat geen apparaat van deze maker. Andere winkels houden zulke bestanden ook bij.',
    nothing_entered: 'Je hebt nog niet ingevoerd wat je hebt.',
    no_wallet_entered: 'Er is hier nog geen wallet van jezelf bekend.',
    origin_unknown:
      'Er is niet genoeg genoteerd over waar de seeds vandaan komen (apparaat, versie, dag): {names}.',
    rolls_unknown:
      'Het hangt ervan af met hoeveel dobbelsteenworpen de seed gemaakt is, en dat weet alleen jij: {names}.',
    rules_unknown:
      'Sommige sleutels zijn zwak, en er zijn meer manieren om uit te geven. Of die sleutels genoeg zijn, is niet uitgerekend: {names}.',
  },
  incidents: {
    mt_gox: {
      what: 'De grootste beurs van zijn tijd gaat offline; 850.000 bitcoin is weg.',
      got: 'Ongeveer een vijfde van de munten, en dat na tien jaar: betalingen begonnen halverwege 2024, en de termijn werd verlengd tot 31 oktober 2026.',
    },
    bitfinex_2016: {
      what: 'Dieven nemen 119.756 bitcoin. Twee van de drie sleutels moesten tekenen, en één partij kon bij allebei.',
      got: 'Alle klanten verloren 36 %, wat ze ook hadden, en kregen er tokens voor. De laatste daarvan werden op 3 april 2017 teruggekocht.',
    },
    quadrigacx: {
      what: 'De enige met sleutels overleed in december 2018. Opnames werden op 5 februari 2019 afgesloten.',
      got: '13,09 % van de vordering in mei 2023, tegen de prijzen van 15 april 2019.',
    },
    ledger_2020: {
      what: 'Namen, woonadressen en telefoonnummers van ongeveer 272.000 klanten lekken uit de winkel van een maker van apparaten, en liggen in december 2020 op straat. De apparaten zelf zijn niet geraakt.',
      got: 'Het lek zelf nam geen munten. Er volgden valse berichten, en een lijst die eenmaal buiten is, blijft buiten.',
    },
    celsius: {
      what: 'Een uitlener stopt van het ene op het andere moment met opnames. Wat in Earn lag, bleek van het bedrijf te zijn.',
      got: '57,65 % van de vordering vanaf januari 2024, samen ongeveer 60 % in november 2024.',
    },
    voyager: {
      what: 'Een broker die munten uitleende stopt, nadat een hedgefonds 15.250 bitcoin niet terugbetaalde.',
      got: 'Ongeveer 35 % vanaf juni 2023, in dezelfde munten.',
    },
    ftx: {
      what: 'Een beurs stopt binnen dagen na een run. Munten van klanten waren naar een bedrijf gegaan dat erbij hoorde.',
      got: '96 % voor de meeste klanten op 31 maart 2026, in dollars tegen de prijzen van november 2022: veel minder munten.',
    },
    blockfi: {
      what: 'Een uitlener stopt twee dagen na FTX, waarop hij leunde.',
      got: 'Een rechter stond in juli 2024 betaling van alles toe, in dollars tegen de prijzen van de aanvraag: minder munten dan er gebracht waren.',
    },
    genesis: {
      what: 'Een uitlener stopt, en daarmee Gemini Earn, dat de munten van zijn klanten had uitgeleend.',
      got: 'In munten: 51,28 % van de bitcoin bij Genesis vanaf augustus 2024; 97 % bij Gemini Earn in mei 2024, na 18 maanden.',
    },
    prime_trust: {
      what: 'Een bewaarder met vergunning kon een oude wallet niet meer openen, kocht andere munten met geld van klanten, en ging failliet.',
      got: 'Wat klanten kregen, weten we niet.',
    },
    milk_sad: {
      what: 'In seeds die een programma (Libbitcoin Explorer 3) maakte, zat zo weinig toeval dat dieven ze raadden.',
      got: 'We weten van niemand die is terugbetaald.',
    },
    dmm_bitcoin: {
      what: 'Dieven nemen 4.502,9 bitcoin via het bedrijf dat de wallets beheerde.',
      got: 'Het beloofde het verlies te dekken, hield op, en droeg zijn klanten over aan een andere beurs: gepland op 8 maart 2025.',
    },
    wazirx: {
      what: 'Ongeveer 235 miljoen dollar wordt gestolen, via de schermen waarop ondertekenaars betalingen goedkeuren.',
      got: 'Meer dan een jaar bevroren. Een rechter keurde in oktober 2025 een plan goed; over hoeveel terugkomt lopen de verhalen uiteen, van 55 % tot 85 %.',
    },
    bybit: {
      what: 'Ongeveer 1,5 miljard dollar aan ether wordt gestolen, via de pagina waarop ondertekenaars betalingen goedkeuren.',
      got: 'Opnames gingen door, en geen klant verloor iets.',
    },
    coldcard_2026: {
      what: 'Firmware van maart 2021 tot juli 2026 maakte seeds met te weinig toeval. Ongeveer 1.789 bitcoin werd weggehaald van 8.865 adressen.',
      got: 'We weten van niemand die is terugbetaald. Nieuwe firmware herstelt een oude seed niet; overstappen naar een nieuwe wel.',
    },
  },
};
