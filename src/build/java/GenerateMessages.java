import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Writes the class Msg: one method for each English message, one typed parameter for each of its arguments, so that an
 * unknown key, a forgotten argument or a value in the wrong place does not compile. Runs before compilation:
 * {@code GenerateMessages <from> <to>}.
 *
 * <p>The types stand in the comment line above the key, which also says where the message is seen:
 * {@code # Statement page: {month YearMonth}, {net Money}}. Parameters are in the order in which the message names them.
 *
 * <p>Names of constants ({@code enum.…}) and steps of calculations ({@code explain.…}) are found by their class or rule
 * and get no method; their arguments are typed for translators only.
 */
public class GenerateMessages {

    private static final String KEY = "[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+";

    /** A message with its arguments in the order in which they first appear; the value is the Java type. */
    record Message(String key, String english, Map<String, String> arguments) {

        String method() {
            return key.replace('.', '_').replace('-', '_');
        }
    }

    /** What an argument can be, as the comment line says it, and as Java says it. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("String", "String"),
            Map.entry("Text", "Text"),
            Map.entry("int", "int"),
            Map.entry("long", "long"),
            Map.entry("Number", "Number"),
            Map.entry("BigDecimal", "java.math.BigDecimal"),
            Map.entry("Money", "org.gangway.shared.Money"),
            Map.entry("Percentage", "org.gangway.shared.Percentage"),
            Map.entry("LocalDate", "java.time.LocalDate"),
            Map.entry("LocalTime", "java.time.LocalTime"),
            Map.entry("YearMonth", "java.time.YearMonth"),
            Map.entry("Instant", "java.time.Instant"),
            Map.entry("DayOfWeek", "java.time.DayOfWeek"),
            Map.entry("Currency", "java.util.Currency"),
            Map.entry("Locale", "java.util.Locale"),
            Map.entry("List", "java.util.Collection<?>"),
            Map.entry("Object", "Object"));

    private static final Pattern TYPED = Pattern.compile("\\{(\\w+) (\\w+)}");

    private final Set<String> enums = new HashSet<>();
    private final Map<String, Map<String, String>> typed = new HashMap<>();
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
        files.values().forEach(this::readComments);
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

    /** Properties forget comments, so the lines above each key are read by themselves. */
    private void readComments(String content) {
        var above = new LinkedHashMap<String, String>();
        var continues = false;
        for (var line : content.split("\n")) {
            if (line.startsWith("#") && !continues) {
                var types = TYPED.matcher(line);
                while (types.find()) {
                    above.put(types.group(1), types.group(2));
                }
            } else {
                var key = line.indexOf('=');
                if (!continues && key > 0) {
                    note(line.substring(0, key).strip(), above);
                    above = new LinkedHashMap<>();
                }
                continues = line.endsWith("\\");
            }
        }
    }

    private void note(String key, Map<String, String> types) {
        typed.put(key, types);
        if (key.startsWith("enum.")) {
            enums.add(key.split("\\.")[1]);
        }
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
            return typed(file, key, arguments(new MessagePattern(pattern)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            problems.add(file + ": " + key + ": " + e.getMessage());
            return Map.of();
        }
    }

    private Map<String, String> typed(Path file, String key, List<String> arguments) {
        var types = typed.getOrDefault(key, Map.of());
        if (!types.keySet().equals(Set.copyOf(arguments))) {
            problems.add(file + ": " + key + ": the comment line above it says where it is seen and gives the type of "
                    + arguments + ", as in: # Statement page: {month YearMonth}, {net Money}");
        }
        var java = new LinkedHashMap<String, String>();
        for (var argument : arguments) {
            var type = types.getOrDefault(argument, "Object");
            if (!TYPES.containsKey(type) && !enums.contains(type)) {
                problems.add(file + ": " + key + ": " + type + " is none of " + TYPES.keySet() + " and no enum with texts");
            }
            java.put(argument, TYPES.getOrDefault(type, "Enum<?>"));
        }
        return java;
    }

    /** In the order in which they first appear. */
    private static List<String> arguments(MessagePattern pattern) {
        var arguments = new LinkedHashSet<String>();
        for (var i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() == Part.Type.ARG_START) {
                if (pattern.getPartType(i + 1) != Part.Type.ARG_NAME) {
                    throw new IllegalArgumentException("arguments have names");
                }
                arguments.add(pattern.getSubstring(pattern.getPart(i + 1)));
            }
        }
        return List.copyOf(arguments);
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
