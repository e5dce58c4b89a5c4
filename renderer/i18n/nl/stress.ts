import type { stress as english } from '../en/stress.ts';

export const stress: typeof english = {
  title: 'Wat als het stopt?',
  lead: 'Probeer uit dat een plek met jouw munten niet meer uitbetaalt, zoals FTX in november 2022. Er verandert niets en er wordt niemand iets gevraagd.',
  open: 'Wat als het stopt?',
  back: 'Terug naar blootstelling',
  emptyTitle: 'Nog niets om uit te proberen',
  empty: {
    no_holdings:
      'Voeg eerst een plek toe en wat je daar hebt. Dan zie je hier wat er vast zou zitten als die stopt.',
    nothing_held_by_others:
      'Alles wat je hebt ingevuld zit in je eigen sleutels. Geen plek die stopt kan dat vastzetten.',
  },
  goToExposure: 'Ga naar blootstelling',
  chooseTitle: 'Wat wil je uitproberen?',
  who: 'Wie stopt',
  kinds: {
    venue: '{name}',
    group: 'Iedereen van {name} samen',
    house: '{name}, waar iets van jou op leunt',
  },
  withShare: '{who} – {share} van wat je hebt',
  how: 'Zoals het ging bij',
  presetNames: {
    ftx: 'FTX, 2022: binnen dagen gestopt, jaren later betaald in geld',
    celsius: 'Celsius, 2022: een uitlener die van het ene op het andere moment stopte',
    blockfi: 'BlockFi, 2022: een uitlener, meegesleept door FTX',
    genesis: 'Genesis, 2022: een uitlener achter andere plekken',
    voyager: 'Voyager, 2022: een broker met een slechte lening',
    mt_gox: 'Mt. Gox, 2014: munten weg, tien jaar wachten',
    bybit: 'Bybit, 2025: een grote diefstal, en toch kreeg iedereen alles',
    wazirx: 'WazirX, 2024: een diefstal, en meer dan een jaar vast',
  },
  answerTitle: 'Als {name} zou stoppen zoals {example}',
  frozen: '{amount} van je {total} zou vastzitten: je kunt er niet bij.',
  nothingFrozen: 'Er zou niets van jou vastzitten: opnames gaan door.',
  yours: '{amount} blijft van jou en kun je gebruiken.',
  afterFall:
    'In zulke dagen dalen ook de prijzen: wat van jou blijft zou ongeveer {amount} waard zijn.',
  lost: 'Van wat vastzit zou {low} tot {high} verloren gaan.',
  lostOne: 'Van wat vastzit zou {amount} verloren gaan.',
  returns: 'De rest komt terug na {low} tot {high} jaar.',
  returnsOne: 'De rest komt terug na ongeveer {years} jaar.',
  nothingReturns: 'Er zou niets terugkomen.',
  moneyNote:
    'In {currency}, tegen de prijzen van vandaag. Oudste gebruikte prijs: {day}. Wat terugkomt is geteld naar hoeveel munten het koopt.',
  unpriced:
    'Verteld in munten, want sommige hebben nog geen prijs: {assets}. Vul prijzen in onder Blootstelling om één bedrag te zien.',
  paidInMoney:
    'Je zou betaald worden in geld, tegen de prijzen van de dag van de aanvraag. Tegen die tijd kost een munt {times} keer zoveel, dus koopt hetzelfde geld minder munten.',
  picture: {
    out: 'Op tijd eruit',
    left: 'Blijft van jou',
    frozen: 'Zit vast',
    back: 'Komt op zijn minst terug',
    unsure: 'Komt op zijn best terug',
    lost: 'Verloren',
    description:
      'Van {before} blijft {left} van jou en zit {frozen} vast; {lost} daarvan gaat verloren.',
    range: '{low} tot {high}',
  },
  table: 'Hetzelfde als tabel',
  tableCaption: 'Wat er van elke munt wordt',
  coin: 'Munt',
  before: 'Nu',
  hitsTitle: 'Wat vastzit, en waarom',
  where: 'Waar',
  amount: 'Hoeveelheid',
  why: 'Waarom',
  yourKeys: 'Je eigen sleutels',
  causes: {
    target: 'Dit is wat stopt.',
    same_group: 'Valt mee om: dezelfde risicogroep.',
    lender: 'Uitleners en earn-programma’s gingen in zo’n week ook op slot.',
    claim: {
      lent_to: 'Had geld uitgeleend aan {on}.',
      custodian: 'De munten erachter worden bewaard door {on}.',
      same_owner: 'Heeft dezelfde eigenaar als {on}.',
    },
  },
  compareTitle: 'Had je het eerder verplaatst',
  compareText:
    'Kies wat je naar je eigen sleutels zou hebben verplaatst (geld: naar je eigen bank). De hoeveelheden blijven gelijk; alleen wie ze bewaart verandert.',
  move: 'Bij {name} weggehaald voordat het stopte',
  planned:
    'Wat je vertrekplannen nog weghalen telt als weggehaald: {names}. Wat je daar wilt laten, blijft.',
  today: 'Zoals vandaag',
  afterPlan: 'Na het vertrekplan',
  after: 'Na het verplaatsen',
  difference: 'Dan zou {after} vastzitten in plaats van {before}.',
  noDifference: 'Dit maakt geen verschil voor wat vastzit.',
  restsTitle: 'Waar dit op rust',
  restsText:
    'Een feit is ergens gelezen, met de dag erbij. Een aanname is een schatting, van ons of van jou: verander hem en kijk wat dat doet.',
  showNumbers: 'Toon de getallen: {facts} feiten, {assumptions} aannames',
  kind: { fact: 'Feit', assumption: 'Aanname' },
  source: 'Gelezen op {day}: {title}.',
  secondary: 'Verteld door anderen, niet door de plek zelf of een rechter.',
  openSource: 'Open de pagina',
  reset: 'Zet de getallen van {example} terug',
  percent: '%',
  parameters: {
    runPerDay: {
      title: 'Gaat er elke dag van de run uit',
      hint: 'Deel van het geld van alle klanten, in procenten.',
    },
    gateDays: {
      title: 'Dagen tot opnames stoppen',
      hint: 'Laat leeg als ze nooit stoppen.',
    },
    ownPace: {
      title: 'Hoe snel je bent',
      hint: '0 % als je het te laat merkt, 100 % als je er zoveel uit krijgt als de gemiddelde klant.',
    },
    ownTokenFall: {
      title: 'Daling van de eigen token',
      hint: 'Zoals FTT bij FTX, in procenten.',
    },
    priceFall: {
      title: 'Daling van andere prijzen',
      hint: 'In die dagen, in procenten. Euro’s en dollars dalen niet.',
    },
    contagionSteps: {
      title: 'Hoe ver het zich verspreidt',
      hint: '0 alleen zichzelf, 1 de groep en wie erop leunt, 2 of 3 wie dáár weer op leunt.',
    },
    lenderSpread: {
      title: 'Gaat op slot bij uitleners en in earn elders',
      hint: 'In procenten van wat je daar hebt.',
    },
    claimIn: {
      title: 'Waar je recht op hebt',
      hint: 'Munten, of wat ze kostten op de dag van de aanvraag.',
    },
    priceRise: {
      title: 'Prijs bij uitbetaling, maal die van de aanvraag',
      hint: 'Telt alleen als je recht hebt op geld: 5,72 bij FTX.',
    },
    recoveryLow: {
      title: 'Betaald in het slechtste geval',
      hint: 'In procenten van de vordering.',
    },
    recoveryHigh: { title: 'Betaald in het beste geval', hint: 'In procenten van de vordering.' },
    yearsLow: { title: 'Jaren tot de eerste betaling', hint: 'Gerekend vanaf het stoppen.' },
    yearsHigh: { title: 'Jaren tot de laatste betaling', hint: 'Gerekend vanaf het stoppen.' },
  },
  claim: { coins: 'De munten zelf', money: 'Geld, tegen de prijs van de aanvraag' },
  assetOwn: 'Anders voor {asset}: {low} tot {high} van de vordering betaald.',
  badNumber: 'Schrijf een getal tussen {low} en {high}.',
  storyTitle: 'Wat er gebeurde bij {example}',
  day: 'Dag',
  what: 'Wat er gebeurde',
  events: {
    ftx_run:
      'De run begint. In een paar dagen gaat ongeveer 37 % van het geld van alle klanten eruit, een kwart van het geheel op één dag.',
    ftx_stop: 'Opnames stoppen. De token FTT is 90 % van zijn prijs kwijt en bitcoin 21 %.',
    ftx_filing:
      'Het faillissement wordt aangevraagd. Vorderingen liggen vast op 16.871 dollar voor een bitcoin.',
    ftx_first_payment: 'De eerste betalingen, aan vorderingen tot 50.000 dollar.',
    ftx_fourth_payment:
      'De vierde ronde: 96 % voor de meeste klanten, 120 % voor kleine vorderingen, van de oude prijs.',
    celsius_stop:
      'Opnames stoppen, van het ene op het andere moment. In juni was er nog 10 % van het geld uit gegaan.',
    celsius_filing:
      'Het faillissement wordt aangevraagd. Wat in Earn stond, blijkt van Celsius te zijn.',
    celsius_plan: 'De betalingen beginnen: 57,65 % van de vordering, later samen ongeveer 60 %.',
    blockfi_stop: 'Opnames stoppen, twee dagen na die van FTX.',
    blockfi_filing: 'Het faillissement wordt aangevraagd.',
    blockfi_paid:
      'De rechter staat volledige betaling toe, tegen de prijzen van de aanvraag: minder munten dan er gebracht waren.',
    genesis_stop:
      'De uitlener stopt met uitbetalen; Gemini Earn, dat aan hem had doorgeleend, stopt dezelfde dag.',
    genesis_filing: 'Het faillissement wordt aangevraagd.',
    genesis_paid:
      'Betaling in munten: 51,28 % van de bitcoin, 65,87 % van de ether, 29,58 % van de solana.',
    voyager_run: 'De tweede run begint; tot het stoppen gaat 39 % van het geld eruit.',
    voyager_stop: 'Opnames stoppen, nadat een hedgefonds 15.250 bitcoin niet terugbetaalde.',
    voyager_filing: 'Het faillissement wordt aangevraagd.',
    voyager_payment:
      'Klanten kunnen 35,72 % van hun vordering opnemen; meer hangt af van rechtszaken.',
    mt_gox_stop: 'Opnames van bitcoin stoppen.',
    mt_gox_offline: 'De beurs gaat offline. Ongeveer 750.000 bitcoin van klanten zijn weg.',
    mt_gox_filing:
      'Het faillissement wordt aangevraagd. Ongeveer een vijfde van de munten wordt teruggevonden; betalen duurt meer dan tien jaar.',
    bybit_theft: 'Er wordt voor ongeveer 1,5 miljard dollar aan ether gestolen.',
    bybit_run: 'In een dag gaat er 5,5 van de 16,9 miljard dollar uit.',
    bybit_open: 'Opnames gaan de hele tijd door; niemand verliest iets.',
    wazirx_theft: 'Er wordt ongeveer 235 miljoen dollar gestolen en opnames stoppen.',
    wazirx_court:
      'Een rechter keurt het plan goed. Hoeveel er terugkomt wordt verschillend verteld: 55 % tot 85 %.',
  },
  spreadTitle: 'Hoe omvallen zich verspreidt',
  spreadText: 'Vorderingen die Houvast kent. Er zijn er meer; niemand maakt ze allemaal openbaar.',
  edge: {
    lent_to: '{to} had uitgeleend aan {from}',
    lent_to_earn: 'Earn bij {to} leunde op {from}',
    custodian: '{from} bewaart de munten achter {to}',
    same_owner: '{from} en de uitgever van {to} hebben dezelfde eigenaar',
  },
  edgeShare: 'Gaat mee op slot',
  edgeClaim: 'Wie op wie leunt',
};
