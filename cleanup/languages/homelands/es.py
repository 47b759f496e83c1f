"""Spain and Latin America: what pages in the language speak of, and how."""

COUNTRY = """
    spanish spain spaniards argentina argentine argentinian chile chilean colombia colombian peru peruvian venezuela venezuelan mexico mexican
    uruguay paraguay ecuador bolivia
"""
WORLD = """
    madrid barcelona messi maradona real_madrid cuba nadal maduro havana alonso pedro_sánchez sanchez
"""
COMMON = "mossos pesetas"
HOME = """
    seville valencia zaragoza bilbao malaga málaga murcia alicante valladolid vigo gijón oviedo la_coruña coruña granada elche terrassa badalona cartagena
    jerez sabadell móstoles pamplona almería castellón burgos albacete santander logroño badajoz salamanca huelva lleida lérida tarragona león cádiz cadiz
    jaén ourense lugo girona cáceres toledo ceuta melilla ibiza mallorca majorca tenerife lanzarote fuerteventura andalusia andalusian catalonia catalan
    catalans galicia galician basque asturias asturian cantabria navarra navarre aragon aragón extremadura castilla castile la_mancha canary balearic
    valencian generalitat psoe vox podemos ciudadanos junts bildu sumar moncloa zarzuela guardia_civil civil_guard ertzaintza national_court audiencia
    autonomous_community autonomous_communities feijóo feijoo ayuso abascal iglesias yolanda díaz calviño marlaska puigdemont junqueras rajoy zapatero
    aznar casado arrimadas illa torra montero belarra errejón letizia el_país el_mundo la_vanguardia marca mundo_deportivo rtve telecinco antena_3
    cadena_ser la_sexta el_periódico el_confidencial 20_minutos laliga atletico atlético villarreal betis osasuna rayo_vallecano getafe celta espanyol
    mercadona inditex telefónica repsol bbva caixabank iberdrola renfe aena erte sepe imserso buenos_aires córdoba mendoza la_plata tucumán mar_del_plata
    patagonia kirchner milei macri massa peronist peronism boca river_plate boca_juniors clarín infobae la_nación afip anses indec santiago_de_chile
    valparaíso concepción antofagasta boric piñera kast bogotá bogota medellín medellin cali barranquilla petro uribe duque farc lima callao arequipa
    cusco castillo fujimori boluarte caracas maracaibo guaidó pdvsa guadalajara monterrey puebla tijuana sinaloa jalisco veracruz oaxaca chiapas amlo
    lópez_obrador sheinbaum morena pemex cdmx quito guayaquil montevideo asunción la_paz evo pesos peso soles alcobendas leganés alcorcón torrejón
    fuenlabrada parla cuenca ciudad_real talavera mérida plasencia zamora ávila segovia soria teruel huesca calatayud benidorm torrevieja orihuela gandía
    sagunto reus mataró manresa igualada vic figueres roquetas el_ejido motril marbella estepona torremolinos fuengirola algeciras la_línea chiclana écija
    dos_hermanas linares úbeda ponferrada avilés torrelavega getxo barakaldo eibar irún tudela lorca mazarrón gran_canaria la_palma el_hierro la_gomera
    formentera menorca supervivientes gran_hermano sálvame ana_rosa la_isla_de_las_tentaciones kiko_rivera pantoja isabel_pantoja belén_esteban
    rocío_carrasco mohedano ortega_cano preysler tamara_falcó falcó bertín cayetana chenoa bisbal aitana simeone luis_enrique de_la_fuente xavi busquets
    pedri gavi lamine yamal ansu_fati carvajal morata oyarzabal sergio_ramos piqué iker_casillas casillas florentino laporta rubiales tebas alcaraz badosa
    gasol ricky_rubio sainz márquez marc_márquez rufián bolaños félix_bolaños robles margarita_robles albares escrivá moreno_bonilla mazón lambán
    fernández_vara almeida martínez-almeida colau ada_colau aragonès urkullu otegi aitor_esteban espinosa_de_los_monteros olona gamarra cuca_gamarra
    guanajuato nuevo_león michoacán tabasco tamaulipas coahuila durango zacatecas querétaro morelos campeche quintana_roo cancún acapulco toluca ebrard
    monreal lópez-gatell cofepris imss issste cfe fgr ine televisa tv_azteca neuquén chubut río_negro entre_ríos misiones corrientes chaco formosa jujuy
    santiago_del_estero lanús avellaneda quilmes morón larreta bullrich vidal kicillof alberto_fernández cristina_fernández scaloni dibu acuña gallardo
    riquelme newell's talleres antofagasta_region temuco valdivia puerto_montt iquique arica rancagua talca bachelet jadue codelco carabineros_de_chile
    isapre afp_pension uf_chile antioquia valle_del_cauca bucaramanga cúcuta cartagena_de_indias pereira manizales ibagué falcao james_rodríguez luis_díaz
    egan_bernal fajardo mancuso ecopetrol trujillo_peru piura chiclayo iquitos puno tacna ayacucho vizcarra keiko gallese guerrero_paolo barinas zulia
    cabello diosdado machado_maría_corina
"""
GIVEN = """
    josé jesús ángel joaquín íñigo iñaki andrés raúl óscar víctor álvaro adrián rubén ramón martín sebastián nicolás gonzález begoña
    rocío concepción pilar inés mónica lucía verónica ignacio javier enrique alejandro rodrigo guillermo fernando alberto
    manuel carlos juan
"""
ENDINGS = "ández ínguez érez ánchez ópez ínez íguez ález ález uñez ómez"
DOMAINS = ".es .mx .ar .cl .pe .ve .uy"
DESKS = "efe europa_press télam telam notimex"
CASES = ""
FAME = 0.05
HABITS = r"""
(?:last|next) (?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}
\bas (?:reported|confirmed|explained|indicated) by\b
\bthe albiceleste\b
\bthe autonomous communit
\bthe blaugrana\b
\bthe whites\b
has (?:assured|indicated|pointed out|remarked) that
have (?:assured|indicated|pointed out) that
in dialogue with
in statements to
! president of the government
the past (?:\d|day)
the player from
this (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)
through his twitter account
"""
STAMPS = r"""
\b(?:Sra|Dra)\. [A-ZÁÉÍÓÚ]
\bnº ?\d
\b\d+[ºª]
¿\w
¡\w
\bS\. ?L\.(?! [A-Z]\.)
\bEE\. ?UU\.
"""
