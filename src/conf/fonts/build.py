#!/usr/bin/env python3
"""Makes "Neraca Sans" and "Neraca Sans SemiBold" from Inter (SIL Open Font License 1.1).

JavaFX can neither switch OpenType's tabular digits on nor mix the weight 600, so the tabular
digits become the only ones and each weight is a family of its own. Needs Debian's packages
python3-fonttools and fonts-inter-variable (the committed files: Inter 3.019).

    python3 src/conf/fonts/build.py [Inter-roman.var.ttf] [folder]
"""
import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

SOURCE = "/usr/share/fonts/truetype/inter-vf/Inter-roman.var.ttf"
WEIGHTS = {"Neraca Sans": 400, "Neraca Sans SemiBold": 600}
SIGNS = [
    (0x20, 0x17F), (0x192, 0x192), (0x218, 0x21B), (0x2C6, 0x2DD), (0x300, 0x304),
    (0x391, 0x3C9), (0x1D2C, 0x1D6A), (0x1D9C, 0x1D9C), (0x2009, 0x200A), (0x2010, 0x2027),
    (0x202F, 0x203A), (0x2044, 0x2044), (0x2070, 0x209C), (0x20AC, 0x20AC), (0x2113, 0x2122), (0x2153, 0x215E),
    (0x2190, 0x2199), (0x2202, 0x2211), (0x2212, 0x221E), (0x2248, 0x2265), (0x25A0, 0x25CF),
    (0x2713, 0x2717),
]


def tabular(font):
    """What the feature tnum puts in the place of each glyph."""
    table = font["GSUB"].table
    chosen = [f.Feature for f in table.FeatureList.FeatureRecord if f.FeatureTag == "tnum"]
    mapping = {}
    for index in chosen[0].LookupListIndex:
        for part in table.LookupList.Lookup[index].SubTable:
            mapping.update(getattr(part, "ExtSubTable", part).mapping)
    return mapping


def rename(font, family):
    names = font["name"]
    keep = {r.nameID: r.toUnicode() for r in names.names if r.nameID in (0, 5, 13, 14)}
    keep.update({1: family, 2: "Regular", 3: family + " tabular digits", 4: family,
                 6: family.replace(" ", "")})
    names.names = []
    for number, text in keep.items():
        names.setName(text, number, 3, 1, 0x409)


def equalise(font):
    """Instancing rounds each advance by itself: take away the last unit of difference."""
    cmap = font.getBestCmap()
    digits = [cmap[ord(d)] for d in "0123456789"]
    widest = max(font["hmtx"][g][0] for g in digits)
    for glyph in digits:
        font["hmtx"][glyph] = (widest, font["hmtx"][glyph][1])


def build(source, family, weight, path):
    font = instantiateVariableFont(TTFont(source, recalcTimestamp=False), {"wght": weight})
    digits = tabular(font)
    for table in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if code in table.cmap:  # two tables may share one mapping: do not map twice
                table.cmap[code] = digits.get(table.cmap[code], table.cmap[code])
    equalise(font)
    options = Options(layout_features=[], hinting=False, name_IDs=["*"], notdef_outline=True,
                      recalc_timestamp=False)
    options.drop_tables += ["STAT", "GSUB", "GPOS", "GDEF"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for first, last in SIGNS for c in range(first, last + 1)])
    subsetter.subset(font)
    rename(font, family)
    # One file is the whole family: without this a request for plain text might not match 600.
    font["OS/2"].usWeightClass = 400
    font.save(path)


if __name__ == "__main__":
    source = sys.argv[1] if len(sys.argv) > 1 else SOURCE
    folder = sys.argv[2] if len(sys.argv) > 2 else "resources/neraca/fonts"
    for family, weight in WEIGHTS.items():
        build(source, family, weight, f"{folder}/{family.replace(' ', '')}.ttf")
