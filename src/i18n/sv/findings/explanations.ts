import { type RuleId } from "../../../rules";

/** En eller två meningar om vad varje regel prövar och varför. */
export const explanations: Readonly<Record<RuleId, string>> = {
  "share.call":
    "Andra än ESF ska bära minst den andel av projektbudgeten som utlysningen anger. Andelen räknas exakt på hela budgeten; en mindre avvikelse inom utlysningens tolerans godtas.",
  "share.ceiling":
    "EU-förordningen sätter ett tak för EU:s andel efter regionens kategori. Taket binder programmet, inte det enskilda projektet, och ESF-stödet kan vara både EU-medel och statliga medel. Därför är ett stöd över taket bara något att hålla ögonen på.",
  "grant.cash":
    "ESF-stödet får inte vara större än kostnaderna utan deltagarersättning och bidrag i annat än pengar. Annars skulle stödet betala för något som ingen betalar i pengar.",
  "grant.max": "Utlysningen kan ange ett högsta belopp för ESF-stödet.",
  "total.min": "Utlysningen kan kräva att projektbudgeten når upp till ett visst belopp.",
  "study.lumpsum":
    "En förstudie kan få en klumpsumma upp till ett visst belopp. Den betalas en gång, när slutrapporten är godkänd; utan godkänd rapport betalas inget.",
  balance:
    "ESF-stöd och medfinansiering ska tillsammans vara lika med projektbudgeten, på öret. Ett underskott ska någon bära; det som är för mycket ska någon slippa.",
  recon:
    "Varje tabell i budgeten ska summera till samma totaler, rad för rad och på öret. Gör den inte det är en formel ändrad, en rad står på en organisation som projektet inte har, eller så räknar Delfin fel.",
  "cofin.owner-cash":
    "Projektägaren medfinansierar bara med egna kontanta medel, inte med bidrag i annat än pengar eller deltagarersättning. I perioden 2007–2013 fick ägarens deltagarersättning räknas; där gäller anmärkningen bara bidrag i annat än pengar.",
  "cofin.inkind-value":
    "Arbetad tid som bidrag i annat än pengar räknas i hela timmar, styrks med tidrapporter och värderas med samma enhetskostnader som projektets egen personal.",
  "cofin.certificate":
    "Varje medfinansiär intygar vad den bidrar med (medfinansieringsintyg). Ett belopp utan intyg är inte säkrat: faller det bort måste någon annan betala.",
  "cofin.double":
    "En kostnad som tas upp som bidrag i annat än pengar får inte också stå som direkt kostnad. Delfin jämför rader hos samma organisation i samma tid, efter belopp och text.",
  "cofin.closing":
    "I avslutsfasen finns normalt inga deltagare, så ingen deltagarersättning tas upp som medfinansiering där.",
  "cofin.thirdparty":
    "Ersättning eller lön som en annan part betalar till deltagare räknas högst till vad den kostar parten, och parten ska bekräfta den.",
  "cofin.pace":
    "Medfinansieringen ska komma i takt med kostnaderna. Ligger den mer än en redovisningsperiod efter riskerar utbetalningen att sättas ned.",
  "cofin.finsam":
    "Ett samordningsförbunds egna medel kommer till hälften från staten, en fjärdedel från regionen och en fjärdedel från kommunerna.",
  "cofin.transnational":
    "Utlysningen kan ange hur stor andel av projektbudgeten som ska gå till transnationella insatser, lägst och högst.",
  "time.window":
    "Kostnader är stödberättigande bara mellan programmets första och sista dag. För ESF+ kan EU ha flyttat slutdatumet i ett enskilt program (förordning (EU) 2025/1913); om det svenska programmet har gjort det är inte känt.",
  "time.project":
    "Kostnader ska uppstå under den beslutade projekttiden. Det som ligger utanför är inte stödberättigande och räknas inte med.",
  "time.length":
    "Utlysningen kan ange hur många månader ett projekt får pågå. Månaderna räknas från projektets första dag; en påbörjad månad räknas hel.",
  "time.phases":
    "Analys- och planeringsfasen har en kortaste och en längsta tid, avslutsfasen en normal. Faserna ska täcka hela projekttiden utan glapp eller överlapp. En fas bör börja den första i en månad, eftersom hela månader räknas till en fas.",
  "time.payment":
    "Myndigheten ska betala inom ett visst antal dagar från ansökan om utbetalning; tiden står still medan uppgifter saknas. Planen räknar i månader, så dagarna räknas här från redovisningsperiodens sista dag till den första dagen i utbetalningsmånaden.",
  "staff.load":
    "En person har en heltid. Tjänstgöringsgraderna på alla rader för samma person ska tillsammans vara högst 100 % i varje månad. Rader utan person räknas inte.",
  "staff.hours":
    "När timkostnaden är årets lönekostnad delad med ett fast antal timmar får högst så många timmar redovisas per person och år, för deltidsanställda i proportion till anställningen.",
  "staff.unit-oncost":
    "Semesterlön och lönekostnadspåslag ingår i enhetskostnaden. En rad med enhetskostnad har därför inget eget påslag; Delfin räknar inte med det.",
  "staff.unit-hours":
    "Redovisade timmar till enhetskostnad får per person och kalenderår inte överstiga den normala årsarbetstiden i Sverige enligt EU-förordningen.",
  "staff.unit-rate":
    "Radens timbelopp jämförs med det belopp som EU-kommissionen ersätter Sverige med för funktionen, regionen och året. Där ingår de 40 procenten för övriga kostnader, så bara ett högre belopp är anmärkningsvärt. ESF-rådets egna årstabeller är inte lästa.",
  "staff.oncost":
    "Påslaget på en lönerad ska minst täcka den lagstadgade arbetsgivaravgiften när raden börjar, med nedsättning efter ålder där födelseåret är angivet, och inte vara orimligt högt.",
  "staff.leader-20m":
    "Funktionen projektledare i större projekt finns för projekt i programområde 2 och 3 vars stödberättigande kostnader i beslutet överstiger 20 miljoner kronor. Exakt 20 miljoner hör till den lägre klassen.",
  "staff.every-partner":
    "En part som uppges delta med personal ska ha minst en personalrad, eller arbetad tid som bidrag i annat än pengar.",
  "flat.rate":
    "Indirekta kostnader räknas med en schablon som programperioden känner, högst med dess procentsats. Den högsta satsen på direkta kostnader kräver en egen beräkning i de perioder där den finns.",
  "flat.combine":
    "Inom ett delprojekt räknas all personal med samma metod, om inte den ena metoden avlöser den andra i tiden. Schablonen för alla övriga kostnader ersätter varje annan kostnad utom deltagarnas ersättning.",
  "flat.area2-2018":
    "Projekt i programområde 2 som startar 2018 eller senare budgeterar personal med enhetskostnad och en schablon för alla övriga kostnader. Bidrag i annat än pengar är bara arbetad tid.",
  "flat.mandatory":
    "Små projekt ska använda enhetskostnader, klumpsummor eller schabloner; faktiska kostnader bara där en schablon räknas på dem. 2014–2020 gäller det offentliga stödet, 2021–2027 den totala kostnaden. Statsstöd är undantaget.",
  "flat.indirect-text":
    "Kostnader som alltid är indirekta ryms i schablonen. Står de också på en egen rad betalas de två gånger. Delfin läser radernas text, på svenska och engelska.",
  "cost.vat":
    "Moms som organisationen drar av är ingen kostnad. Priset på en rad ska vara utan moms; moms läggs till bara för den som inte får dra av den. I ESF+ kan moms vara stödberättigande i projekt under en gräns.",
  "law.conflict":
    "En utlysning får bara vara strängare än programmet, och projektets uppgifter om utlysningen aldrig mildare än utlysningens egen text. Säger de emot varandra gäller det strängare.",
  "cost.excluded":
    "Ränta, köp av mark och fastigheter, böter, gåvor, tvister och oförutsedda kostnader är inte stödberättigande. Delfin läser radernas text, på svenska och engelska.",
  "cost.equipment":
    "I ESF+ ger köp av möbler, utrustning och fordon stöd bara om det är nödvändigt för målet, om utrustningen skrivs av helt under projektet eller om köpet är det mest ekonomiska. Grunden ska stå på raden. 2007–2013 gav köp aldrig stöd.",
  "cost.premises":
    "Lokaler är en direkt kostnad bara om deltagarna använder dem. Projektpersonalens lokaler ryms i schablonen. Konferens- och möteslokaler omfattas inte.",
  "cost.procurement":
    "En upphandlande myndighet får köpa direkt bara under ett belopp utan moms; annat ska upphandlas. Delfin ser varje rad för sig, medan myndigheten räknar ihop likartade köp. Hyra av lokaler står utanför.",
  "cost.income":
    "Projektets nettointäkter minskar de stödberättigande kostnaderna när dessa överstiger en gräns i euro. Delfin drar alltid av intäkter, så regeln säger bara om avdraget är ett krav.",
  "lump.cap":
    "En klumpsumma får vara högst det belopp i euro som förordningen anger. I 2014–2020 togs taket bort från augusti 2018.",
  "cash.advance":
    "Ett förskott kräver särskilda skäl och får vara högst en viss andel av det beviljade stödet, dock högst ett visst belopp.",
  "cash.need":
    "ESF-stödet betalas i efterskott. Projektägaren måste ha egna medel som bär projektet när utgifterna är större än det som har kommit in.",
};
