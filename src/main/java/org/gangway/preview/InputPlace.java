package org.gangway.preview;

/**
 * Where something stands in what was handed in.
 *
 * @param file name of the file, empty for what did not come in a file
 * @param path of a JSON document {@code serviceLevels[2].credit.kind}, of a table {@code 12:numerator}; empty for all of it
 */
public record InputPlace(String file, String path) {

    public static InputPlace inFile(String name) {
        return new InputPlace(name, "");
    }

    public static InputPlace inBody(String path) {
        return new InputPlace("", path);
    }

    public InputPlace at(String more) {
        var whole = path.isEmpty() || more.isEmpty() || more.startsWith("[") ? path + more : path + "." + more;
        return new InputPlace(file, whole);
    }

    /** A line of a table, and its column unless the line as a whole is meant. */
    InputPlace line(long number, String column) {
        return new InputPlace(file, column.isEmpty() ? Long.toString(number) : number + ":" + column);
    }

    /** As compilers write it: file, colon, place. */
    @Override
    public String toString() {
        return file.isEmpty() || path.isEmpty() ? file + path : file + ":" + path;
    }
}
