package org.gangway.uikit;

/**
 * An element of a picture. Names are written as they are given; values and text are escaped, so that what people typed
 * stays text.
 */
public final class Svg {

    private final String name;
    private final StringBuilder start = new StringBuilder();
    private final StringBuilder inside = new StringBuilder();

    private Svg(String name) {
        this.name = name;
        start.append('<').append(name);
    }

    public static Svg of(String name) {
        return new Svg(name);
    }

    /** The outermost element, of a picture that measures itself in units of {@code width} by {@code height}. */
    public static Svg picture(int width, int height) {
        return of("svg").with("viewBox", "0 0 " + width + " " + height);
    }

    public static Svg styled(String name, String style) {
        return of(name).with("class", style);
    }

    public static Svg line(String style, Object x1, Object x2, Object y1, Object y2) {
        return styled("line", style)
                .with("x1", x1)
                .with("x2", x2)
                .with("y1", y1)
                .with("y2", y2);
    }

    public static Svg box(String style, Object x, Object y, Object width, Object height) {
        return styled("rect", style)
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height);
    }

    public Svg with(String attribute, Object value) {
        start.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escape(value.toString()))
                .append('"');
        return this;
    }

    public Svg at(Object x, Object y) {
        return with("x", x).with("y", y);
    }

    public Svg text(String text) {
        inside.append(escape(text));
        return this;
    }

    public Svg add(Svg... elements) {
        for (var element : elements) {
            inside.append(element);
        }
        return this;
    }

    @Override
    public String toString() {
        return inside.isEmpty() ? start + "/>" : start + ">" + inside + "</" + name + ">";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
