"""Denmark: what pages in the language speak of, and how. Left out is what Norwegian pages show as well: crowns, `-sen`, `kl. 12`."""

COUNTRY = "danish danes denmark copenhagen"
WORLD = "lego maersk novo_nordisk greenland carlsberg tivoli eriksen"
COMMON = ""
HOME = """
    aarhus århus odense aalborg ålborg esbjerg randers kolding horsens vejle roskilde herning silkeborg hørsholm helsingør næstved
    fredericia viborg køge holstebro taastrup slagelse hillerød sønderborg svendborg hjørring frederikshavn nørresundby ringsted
    ølstykke haderslev nykøbing aabenraa åbenrå grenaa nyborg lemvig thisted skagen rønne bornholm jutland funen zealand lolland falster
    amager frederiksberg nørrebro vesterbro christiansborg folketing folketinget venstre dansk_folkeparti danish_people's_party
    socialdemokratiet enhedslisten radikale_venstre mette_frederiksen løkke_rasmussen dkk
    tv_2_lorry jyllands-posten politiken berlingske ekstra_bladet jydske_vestkysten nordjyske fyens_stiftstidende dr_news
    brøndby fc_midtjylland fck agf ørsted danske_bank vestas arla bilka rejsekort rigshospitalet statens_serum_institut
"""
GIVEN = (
    "mette søren jeppe rasmus troels mikkel jørgen frederik margrethe kirsten birthe pernille thøger asger bjarne ebbe esben flemming preben vibeke"
)
ENDINGS = "gaard kjær strup"
DOMAINS = ".dk .gl .fo"
DESKS = "ritzau"
CASES = ""
FAME = 0.02
HABITS = r"""
says? .{2,40} to (?:ritzau|tv 2|dr|politiken|berlingske|jyllands-posten)
writes? (?:politiken|berlingske|jyllands-posten|ekstra bladet)
"""
STAMPS = r"""
! \bA/S\b
! \bApS\b
\bbl\.a\.
\bpct\.
\d-årig\w*
"""
