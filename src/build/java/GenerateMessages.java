import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Writes the class Msg: one method for each English message, one parameter for each of its arguments, so that an unknown
 * key or a forgotten argument does not compile. Runs before compilation: {@code GenerateMessages <from> <to>}.
 *
 * <p>Names of constants ({@code enum.…}) and steps of calculations ({@code explain.…}) are found by their class or rule
 * and get no method.
 */
public class GenerateMessages {

    private static final String KEY = "[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+";

    /** A message with its arguments in the order in which they first appear; the value is the Java type. */
    record Message(String key, String english, Map<String, String> arguments) {

        String method() {
            return key.replace('.', '_').replace('-', '_');
        }
    }

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Message> methods = new TreeMap<>();

    public static void main(String[] args) throws Exception {
        new GenerateMessages().run(Path.of(args[0]), Path.of(args[1], "org/gangway/language/Msg.java"));
    }

    private void run(Path from, Path to) throws Exception {
        var files = filesIn(from);
        var stamp = "// made of " + digest(files);
        if (Files.exists(to) && Files.readString(to).startsWith(stamp)) {
            return;
        }
        files.forEach(this::read);
        if (!problems.isEmpty()) {
            problems.forEach(System.err::println);
            System.exit(1);
        }
        Files.createDirectories(to.getParent());
        Files.writeString(to, source(stamp));
    }

    private static Map<Path, String> filesIn(Path folder) throws IOException {
        var contents = new TreeMap<Path, String>();
        try (var files = Files.newDirectoryStream(folder, "*.properties")) {
            for (var file : files) {
                contents.put(file, Files.readString(file));
            }
        }
        return contents;
    }

    private static String digest(Map<Path, String> files) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        files.forEach((file, content) -> sha.update((file.getFileName() + "\n" + content).getBytes()));
        // a changed generator makes another file, too
        sha.update(Files.readAllBytes(Path.of("src/build/java/GenerateMessages.java")));
        return HexFormat.of().formatHex(sha.digest());
    }

    private void read(Path file, String content) {
        var entries = new Properties() {
            @Override
            public synchronized Object put(Object key, Object pattern) {
                add(file, (String) key, (String) pattern);
                return super.put(key, pattern);
            }
        };
        try {
            entries.load(new StringReader(content));
        } catch (IOException | IllegalArgumentException e) {
            problems.add(file + ": " + e.getMessage());
        }
    }

    private void add(Path file, String key, String pattern) {
        if (key.startsWith("enum.") || key.startsWith("explain.")) {
            check(file, key, pattern);
        } else if (!key.matches(KEY)) {
            problems.add(file + ": " + key + ": a key has lower-case parts with points between them");
        } else {
            var message = new Message(key, pattern, check(file, key, pattern));
            var other = methods.put(message.method(), message);
            if (other != null) {
                problems.add(file + ": " + key + ": has the same method name as " + other.key());
            }
        }
    }

    private Map<String, String> check(Path file, String key, String pattern) {
        try {
            return arguments(new MessagePattern(pattern));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            problems.add(file + ": " + key + ": " + e.getMessage());
            return Map.of();
        }
    }

    private static Map<String, String> arguments(MessagePattern pattern) {
        var arguments = new LinkedHashMap<String, String>();
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                if (pattern.getPartType(i + 1) != Part.Type.ARG_NAME) {
                    throw new IllegalArgumentException("arguments have names");
                }
                var name = pattern.getSubstring(pattern.getPart(i + 1));
                arguments.merge(name, type(pattern, i), (a, b) -> a.equals("Number") ? a : b);
            }
        }
        return arguments;
    }

    private static String type(MessagePattern pattern, int start) {
        var type = pattern.getPart(start).getArgType();
        var isNumber = type.hasPluralStyle()
                || type == ArgType.SIMPLE
                        && pattern.getSubstring(pattern.getPart(start + 2)).equals("number");
        return isNumber ? "Number" : "Object";
    }

    private String source(String stamp) {
        return stamp + """

                package org.gangway.language;

                import java.util.Map;

                /** Every message by its name; made from translations/en, not to be edited. */
                public final class Msg {

                    private Msg() {}
                %s}
                """
                        .formatted(methods.values().stream()
                                .map(GenerateMessages::method)
                                .collect(Collectors.joining()));
    }

    private static String method(Message message) {
        return """

                    /** %s */
                    public static Text %s(%s) {
                        return new Text("%s"%s);
                    }
                """
                .formatted(
                        comment(message.english()),
                        message.method(),
                        message.arguments().entrySet().stream()
                                .map(a -> a.getValue() + " " + parameter(a.getKey()))
                                .collect(Collectors.joining(", ")),
                        message.key(),
                        message.arguments().isEmpty() ? "" : ", " + map(message));
    }

    private static String map(Message message) {
        return message.arguments().keySet().stream()
                .map(name -> "Map.entry(\"%s\", %s)".formatted(name, parameter(name)))
                .collect(Collectors.joining(", ", "Map.ofEntries(", ")"));
    }

    private static String parameter(String argument) {
        return SourceVersion.isKeyword(argument) ? argument + "_" : argument;
    }

    private static String comment(String english) {
        return english.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;")
                .replaceAll("\\s*\\n\\s*", " ");
    }
}
