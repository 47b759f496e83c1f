"""Who can act: English nouns for persons, for bodies that act like one, and for what is never an actor.

Lists by hand, all in small letters. A noun that is on none of them is a thing, and a thing does not say anything. The lists are short of what a
dictionary has, on purpose: a word that names a person only now and then (`lead`, `mean`, `second`) is left out.

`COUNTRIES` are states and a few capitals, regions and seats that newspapers let act like one (`Moscow denies it`): their pronoun is `it`.
"""

from __future__ import annotations

from typing import Final

from cleanup.lexicon.closed import words

__all__ = ["BODIES", "COUNTRIES", "FEMALE", "MALE", "MANNER", "PERSONS", "PLURAL_PERSONS", "TIME"]

FEMALE: Final = words("""
    actress aunt bride countess daughter duchess empress girl girlfriend goddess grandmother granddaughter heiress hostess housewife lady madam
    mother mum mom nun niece policewoman princess queen schoolgirl seamstress sister spokeswoman stewardess waitress widow wife woman chairwoman
    congresswoman councilwoman businesswoman saleswoman sportswoman baroness ballerina midwife stepmother stepdaughter ms mrs miss mme signora
    señora frau pani headmistress landlady godmother poetess fiancée masseuse ombudswoman grandma camerawoman
    """)
"""Persons who are women."""

MALE: Final = words("""
    abbot baron boy boyfriend bridegroom brother businessman chairman congressman count councilman duke emperor father fisherman gentleman grandfather
    grandson husband king lord man monk nephew policeman priest prince salesman schoolboy son spokesman sportsman stepfather stepson uncle
    waiter widower mr sir herr signor señor pan milkman gunman hitman frontman barman godfather fiancé masseur choirboy cameraman grandpa
    """)
"""Persons who are men."""

PERSONS: Final = (
    FEMALE
    | MALE
    | words("""
    accountant activist actor adviser advisor agent ambassador analyst anchor announcer applicant archaeologist archbishop architect artist
    assistant astronaut athlete attacker author baker banker barber bishop biker biologist bodyguard boss boxer brewer bricklayer builder
    burglar butcher buyer candidate captain cardinal carpenter carrier cashier celebrity challenger champion chancellor chef chemist child
    choreographer citizen clerk climber coach colonel columnist comedian commander commentator commissioner competitor composer conductor
    conservationist constable consul consultant contestant cook coroner correspondent councillor councilor counsellor critic curator customer
    cyclist dancer dealer dean defendant defender delegate dentist deputy designer detective dictator diplomat director doctor dramatist driver
    economist editor electrician employee employer engineer entrepreneur envoy examiner executive expert farmer filmmaker financier firefighter
    florist footballer forester forward founder gardener general geologist goalkeeper golfer governor grocer guard guest guide guitarist
    hairdresser headmaster headteacher helmsman historian host hunter inspector instructor interpreter inventor investigator investor jeweller
    jockey journalist judge juror keeper kidnapper landlord lawmaker lawyer leader lecturer legislator librarian lieutenant linguist locksmith
    magistrate major manager marshal mathematician mayor mechanic merchant meteorologist mayoress member minister moderator mountaineer musician
    negotiator neighbour neighbor novelist nurse observer officer official operator opponent organiser organizer owner painter paramedic parent
    passenger pastor patient patriarch pedestrian performer pharmacist philosopher photographer physician physicist pianist pilot plaintiff
    player playwright plumber poet politician pope porter postman potter premier presenter president prisoner producer professor programmer
    prosecutor psychiatrist psychologist publisher pupil rapper rector referee refugee rapporteur reporter representative researcher resident
    rider robber runner sailor scholar scientist screenwriter sculptor secretary senator senior sergeant servant sheriff singer skater skier
    smuggler soldier soloist songwriter speaker sprinter statesman striker student superintendent supervisor surgeon surveyor suspect swimmer
    tailor teacher technician tenant tenor terrorist thief trainer traveller traveler treasurer trumpeter veterinarian vicar victim viewer
    violinist visitor volunteer voter warden weaver winner winger witness worker writer youngster youtuber ex-president ex-minister
    vice-president co-founder co-owner goalscorer midfielder radiologist epidemiologist virologist ornithologist astronomer botanist ecologist
    beekeeper blacksmith shepherd abbess alderman archivist anaesthetist anthropologist beautician blogger bookseller cardiologist
    caretaker chairperson choirmaster conscript courier dermatologist dietitian ferryman foreman gynaecologist hotelier janitor lifeguard
    lobbyist neurologist nutritionist ombudsman oncologist optician paediatrician pediatrician physiotherapist pollster psychotherapist
    puppeteer ranger restaurateur rescuer shopkeeper skipper sociologist sommelier spokesperson stationmaster statistician streamer
    stuntman trustee undertaker winemaker zookeeper zoologist goldsmith innkeeper organist cellist
    seller hiker tourist pilgrim camper shopper donor lender borrower trader settler mourner bystander pensioner gamer breeder grower
    user subscriber reader listener spectator motorist commuter taxpayer
    contractor imam rabbi fishmonger finder rower restorer apprentice miller greengrocer cobbler glazier roofer plasterer welder tinsmith stonemason
    upholsterer watchmaker clockmaker bookbinder typographer goatherd cheesemaker butler gendarme lumberjack woodcutter gamekeeper falconer angler diver
    wrestler fencer gymnast decathlete goaltender biathlete snowboarder sacristan verger cantor preacher mullah sheikh sultan emir tsar hermit magician
    juggler acrobat clown busker bassist drummer percussionist harpist flautist saxophonist baritone vocalist lyricist essayist translator auctioneer
    notary bailiff solicitor barrister prefect regent viceroy laureate nominee survivor whistleblower informant hijacker arsonist poacher fugitive inmate
    convict hostage deserter corporal admiral brigadier cadet paratrooper sniper medic emigrant immigrant migrant newcomer villager islander
    housekeeper toddler teenager orphan lodger roommate classmate colleague teammate predecessor successor tutor chieftain urologist ophthalmologist
    pathologist therapist babysitter childminder bartender barista
    """)
)
"""Persons, with those of one sex."""

BODIES: Final = words("""
    academy administration agency airline alliance army assembly association authority band bank board brewery brigade broadcaster bureau
    cabinet cathedral chain chamber charity church cinema city clinic club college commission committee commune company confederation congress
    management consortium cooperative corporation council country court crew delegation department duma embassy factory federation firm foundation
    government group hospital institute institution jury kremlin laboratory league library manufacturer ministry monastery municipality museum
    nation navy network newspaper office opposition orchestra organisation organization parish parliament party platform police prosecution
    publisher regime region regulator republic retailer school secretariat senate shipyard society startup state station studio supplier
    syndicate team theatre theater town tribunal union university village
    """)
"""Bodies that decide, say and own."""

IRREGULAR: Final = words("""
    men women people children police businessmen businesswomen spokesmen policemen firemen fishermen wives thieves sportsmen gentlemen
    congressmen councilmen midwives housewives salesmen parents authorities representatives
    """)


def _plurals(nouns: frozenset[str]) -> frozenset[str]:
    found = set()
    for noun in nouns:
        if noun.endswith("y") and noun[-2] not in "aeiou":
            found.add(noun[:-1] + "ies")
        elif noun.endswith(("s", "x", "ch", "sh")):
            found.add(noun + "es")
        elif not noun.endswith(("man", "child")):
            found.add(noun + "s")
    return frozenset(found)


PLURAL_PERSONS: Final = IRREGULAR | _plurals(PERSONS) | _plurals(BODIES)
"""Several persons or bodies."""

TIME: Final = words("""
    afternoon age autumn century dawn day decade dusk eve evening fall generation hour instant lifetime midnight millennium minute moment month
    morning night noon period quarter season second semester spring summer sunset term time today tomorrow tonight week weekend winter year
    yesterday days weeks months years hours minutes seconds decades centuries times evenings mornings nights summers winters monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas
    easter mondays tuesdays wednesdays thursdays fridays saturdays sundays
    """)
"""Nouns that say when: a phrase of theirs stands before a subject and is none (`The next morning she left`)."""

MANNER: Final = words("""
    bit chance condition degree direction distance extent fact fashion feet foot form inch inches kilometer kilometers kilometre kilometres kind
    length lot manner mark matter mean meter meters metre metres mile miles moral pace percent place point position pounds price question reason
    same second sense sort speed step thing things thought truth way ways word words yard yards euros dollars pity shame wonder more less better
    sooner longer harder further farther closer best least most only rest whole
    """)
"""Nouns of how, how far and how much, and those of comment: what follows them is seldom their verb (`The way he sings`, `The truth she told`)."""

COUNTRIES: Final = words("""
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium belize benin
    bhutan bolivia botswana brazil britain brunei bulgaria burundi cambodia cameroon canada chile china colombia congo croatia cuba cyprus
    czechia denmark djibouti ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia germany ghana greece greenland
    grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya
    kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives
    mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal nicaragua niger nigeria
    norway oman pakistan palestine panama paraguay peru poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia
    slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey turkmenistan uganda
    ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe ankara athens baghdad beijing belgrade berlin bern bratislava
    brussels bucharest budapest cairo canberra chisinau copenhagen damascus delhi dublin helsinki kabul kyiv kiev lisbon ljubljana london madrid
    minsk moscow oslo ottawa paris prague pyongyang riga rome seoul sofia stockholm tallinn tbilisi tehran tokyo vienna vilnius warsaw yerevan
    zagreb washington kremlin pentagon vatican nato eu europe crimea catalonia bavaria saxony scandinavia
    """)
"""States, and places that act for them. Those that are given names too (Georgia, Jordan, Chad) are left out."""
