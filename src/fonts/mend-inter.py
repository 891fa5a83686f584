"""Makes the bundled Inter files from the official ones; docs/decisions/fonts.md says why.

    mend-inter.py Inter-Regular.ttf out/Inter-Regular.ttf

Needs fontTools and booleanOperations (Debian: python3-fonttools, python3-booleanoperations).
"""
import sys

from booleanOperations.booleanOperationManager import BooleanOperationManager
from fontTools import subset
from fontTools.pens.basePen import BasePen
from fontTools.pens.cu2quPen import Cu2QuPointPen
from fontTools.pens.ttGlyphPen import TTGlyphPointPen
from fontTools.ttLib import TTFont

PLAIN_TYPOGRAPHY = ["kern", "mark", "mkmk", "ccmp", "locl"]
TYPOGRAPHIC_NAMES = (16, 17)  # without them every weight is a family of its own
PRIVATE_USE = range(0xE000, 0xF900)


class Contour(list):
    def drawPoints(self, pen):
        pen.beginPath()
        for point, kind in self:
            pen.addPoint(point, kind, False)
        pen.endPath()


class Cubic(BasePen):
    """Quadratic outlines as the cubic ones they equal, because the union knows only those."""

    def __init__(self, glyphs):
        super().__init__(glyphs)
        self.contours = []

    def _moveTo(self, point):
        self.contours.append(Contour([(point, "line")]))

    def _lineTo(self, point):
        self.contours[-1].append((point, "line"))

    def _curveToOne(self, first, second, end):
        self.contours[-1] += [(first, None), (second, None), (end, "curve")]

    def _closePath(self):
        contour = self.contours[-1]
        if len(contour) > 1 and contour[0][0] == contour[-1][0]:
            contour[0] = contour.pop()


def keep_plain_typography(font):
    options = subset.Options()
    options.layout_features = PLAIN_TYPOGRAPHY
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.notdef_outline = True
    options.recalc_bounds = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for c in font.getBestCmap() if c not in PRIVATE_USE and c < 0xF0000])
    subsetter.subset(font)


def unite_overlaps(font):
    """Single glyphs first: a letter with an accent then stays two parts unless the accent touches it."""
    outlines = font["glyf"]
    for single in (True, False):
        glyphs = font.getGlyphSet()
        united = {}
        for name in font.getGlyphOrder():
            glyph = outlines[name]
            if glyph.numberOfContours == 0 or (glyph.numberOfContours > 0) != single:
                continue
            pen = Cubic(glyphs)
            glyphs[name].draw(pen)
            contours = [c for c in pen.contours if len(c) > 2]
            if contours and BooleanOperationManager.getIntersections(contours):
                result = TTGlyphPointPen(None)
                BooleanOperationManager.union(contours, Cu2QuPointPen(result, 0.5, reverse_direction=True))
                united[name] = result.glyph()
        for name, glyph in united.items():
            outlines[name] = glyph


def one_family_per_weight(font):
    names = font["name"]
    names.names = [n for n in names.names if n.nameID not in TYPOGRAPHIC_NAMES]


if __name__ == "__main__":
    inter = TTFont(sys.argv[1])
    keep_plain_typography(inter)
    unite_overlaps(inter)
    one_family_per_weight(inter)
    inter.save(sys.argv[2])
