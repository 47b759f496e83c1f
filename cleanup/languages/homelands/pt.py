"""Portugal and Brazil: what pages in the language speak of, and how."""

COUNTRY = "portuguese portugal brazil brazilian brazilians lisbon"
WORLD = "ronaldo neymar lula bolsonaro mourinho rio benfica amazon_rainforest pele"
HOME = """
    braga coimbra faro madeira azores funchal setúbal aveiro leiria viseu évora guimarães guimaraes algarve alentejo minho cascais sintra almada
    odivelas vila_nova matosinhos amadora beja portimão viana_do_castelo brasilia brasília são_paulo sao_paulo rio_de_janeiro janeiro
    bahia paraná minas gerais belo_horizonte recife fortaleza curitiba porto_alegre manaus belém goiânia campinas pernambuco ceará
    santa_catarina maranhão goiás mato_grosso amazonas espírito_santo rio_grande reais sporting fc_porto sporting_cp vitória
    boavista globo g1 folha estadão tvi rtp público expresso jornal_de_notícias correio_da_manhã diário_de_notícias
    a_bola o_jogo gnr polícia_judiciária judiciary_police sef inem edp galp anacom cgtp
    iniciativa_liberal liberal_initiative bloco_de_esquerda left_bloc cds-pp costa rebelo ventura rui_rio
    passos_coelho sócrates centeno medina catarina_martins mortágua jerónimo temido cavaco planalto tse petrobras itaú bradesco embraer
    inss ibge anvisa fiocruz butantan enem federal_police psdb mdb moro haddad temer dilma rousseff doria alckmin ciro
    moraes pazuello guedes queiroga flamengo corinthians palmeiras vasco fluminense grêmio botafogo brasileirão libertadores favela
    favelas bolsa_família auxílio lava_jato marquês
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
