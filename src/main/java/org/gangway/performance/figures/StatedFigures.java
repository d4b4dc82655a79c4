package org.gangway.performance.figures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What both sides have stated of the months of one engagement. */
public final class StatedFigures {

    private final Map<ReportedWindow, FigureSides> sides;

    private StatedFigures(Map<ReportedWindow, FigureSides> sides) {
        this.sides = sides;
    }

    static StatedFigures of(Map<ReportedWindow, FigureSides> sides) {
        return new StatedFigures(new LinkedHashMap<>(sides));
    }

    /** Where only the vendor has said anything. */
    public static StatedFigures reported(Collection<ReportedFigure> figures) {
        var sides = new LinkedHashMap<ReportedWindow, FigureSides>();
        figures.forEach(figure -> sides.put(ReportedWindow.of(figure), new FigureSides(figure, null, null)));
        return new StatedFigures(sides);
    }

    public FigureSides of(ReportedWindow window) {
        return sides.getOrDefault(window, FigureSides.UNKNOWN);
    }

    /** Those of which anything is known, with what is known. */
    public Stream<Map.Entry<ReportedWindow, FigureSides>> all() {
        return sides.entrySet().stream();
    }
}
