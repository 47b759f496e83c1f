"""Portugal and Brazil: what pages in the language speak of, and how."""

COUNTRY = "portuguese portugal brazil brazilian brazilians lisbon"
WORLD = "ronaldo neymar lula bolsonaro mourinho rio benfica amazon_rainforest pele"
COMMON = "favela favelas reais"
HOME = """
    braga coimbra faro madeira azores funchal setúbal aveiro leiria viseu évora guimarães guimaraes algarve alentejo minho cascais sintra almada odivelas
    vila_nova matosinhos amadora beja portimão viana_do_castelo brasilia brasília são_paulo sao_paulo rio_de_janeiro janeiro bahia paraná minas gerais
    belo_horizonte recife fortaleza curitiba porto_alegre manaus belém goiânia campinas pernambuco ceará maranhão goiás mato_grosso amazonas
    espírito_santo rio_grande sporting fc_porto sporting_cp vitória boavista globo g1 folha estadão tvi rtp público expresso jornal_de_notícias
    correio_da_manhã diário_de_notícias a_bola o_jogo gnr polícia_judiciária judiciary_police sef inem edp galp anacom cgtp iniciativa_liberal
    liberal_initiative bloco_de_esquerda left_bloc cds-pp costa rebelo ventura rui_rio passos_coelho sócrates centeno medina catarina_martins mortágua
    jerónimo temido cavaco planalto tse petrobras itaú bradesco embraer inss ibge anvisa fiocruz butantan enem federal_police psdb mdb moro haddad temer
    dilma rousseff doria alckmin ciro moraes pazuello guedes queiroga flamengo corinthians palmeiras vasco fluminense grêmio botafogo brasileirão
    libertadores bolsa_família auxílio lava_jato marquês ovar entroncamento torres_vedras caldas_da_rainha óbidos peniche nazaré alcobaça tomar abrantes
    santarém castelo_branco guarda covilhã fundão lamego vila_real chaves bragança mirandela régua amarante penafiel barcelos famalicão póvoa_de_varzim
    esposende vila_franca loures oeiras barreiro montijo palmela sesimbra sines portalegre elvas estremoz loulé albufeira lagos silves tavira olhão
    ponta_delgada angra horta vasco_palmeirim cristina_ferreira manuel_luís_goucha goucha casados_à_primeira_vista josé_castelo_branco rúben_amorim amorim
    sérgio_conceição roger_schmidt fernando_santos bruno_fernandes bernardo_silva rúben_dias joão_félix gonçalo_ramos diogo_jota rafael_leão
    pinto_da_costa villas-boas varandas rui_costa braga_sporting gil_vicente rio_ave estoril pedro_nuno mariana_mortágua paulo_raimundo inês_sousa_real
    nuno_melo cotrim_figueiredo leitão_amaro miguel_pinto_luz pinto_luz aguiar-branco mário_centeno fernando_medina marta_temido carlos_moedas moedas
    rui_moreira isaltino carris metro_de_lisboa ana_airports ctt_post novo_banco bcp caixa_geral galp_energia pingo_doce continente sonae jerónimo_martins
    ipma proteção_civil civil_protection_lisbon erse sns_24 sns24 niterói duque_de_caxias nova_iguaçu petrópolis búzios angra_dos_reis guarulhos osasco
    são_bernardo sorocaba ribeirão_preto uberlândia juiz_de_fora contagem betim ouro_preto vila_velha joinville blumenau florianópolis londrina maringá
    foz_do_iguaçu caxias pelotas joão_pessoa maceió aracaju teresina palmas macapá boa_vista rio_branco porto_velho cuiabá campo_grande mato bbb anitta
    ivete_sangalo ivete luciano_huck huck faustão xuxa silvio_santos gugu ana_maria_braga fátima_bernardes bonner bruna_marquezine marília_mendonça
    gusttavo_lima luísa_sonza pabllo_vittar tiago_leifert tite dorival diniz abel_ferreira vini_jr vinícius rodrygo endrick casemiro gabigol arrascaeta
    hulk_atlético cruzeiro atlético_mineiro athletico internacional vasco_da_gama cbf arthur_lira pacheco rodrigo_pacheco tebet simone_tebet marina_silva
    tarcísio zema romeu_zema eduardo_leite eduardo_paes paes nikolas gleisi flávio_dino xandão gilmar_mendes fachin barroso toffoli mourão braga_netto
    heleno mauro_cid janja michelle_bolsonaro carlos_bolsonaro
"""
GIVEN = """
    joão joao antónio antônio luís luiz inácio jair rui nuno tiago gonçalo duarte vasco_da sérgio fábio márcio flávio mário césar
    eduardo_bolsonaro catarina inês marta assunção conceição fátima thiago rafaela
"""
ENDINGS = "ães eira eiro ção inho inha"
DOMAINS = ".pt .br"
DESKS = "lusa agência_brasil agencia_brasil estadão_conteúdo"
CASES = ""
FAME = 0.02
HABITS = r"""
(?:last|next) (?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}
\bmunicipality of\b
agência lusa
judiciary police
lusa agency
the past (?:\d|day)
this (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)
! told (?:the )?lusa
"""
STAMPS = r"""
\bLtda\b
\b\d{1,2} ?h ?\d\d\b
\bnº ?\d
\b\d+[ºª]
R\$ ?\d
\b(?:segunda|terça|quarta|quinta|sexta)-feira\b
"""
