package org.gangway;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawing and the table in {@code docs/architecture.md} show what each module's {@code package-info.java} says. */
class ArchitectureDrawingTest {

    private static final Path SOURCES = Path.of("src/main/java/org/gangway");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (.+) \\| (.+) \\| (.+) \\|");
    private static final Pattern ARROW = Pattern.compile(" {4}(\\w+) --> ([\\w &]+)");
    private static final Pattern DECLARED =
            Pattern.compile("@ApplicationModule\\(\\s*allowedDependencies = \\{([^}]*)}");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("`([\\w.]+)`");
    private static final List<String> PAGE = lines(Path.of("docs/architecture.md"));

    @Test
    void tableNamesWhatEachModuleMayUse() {
        var written = new TreeMap<String, Set<String>>();
        rows().forEach((module, cells) -> written.put(module, names(cells.getLast())));

        assertThat(written).isEqualTo(allowed());
    }

    @Test
    void tableNamesTheRoomsOfEachModule() {
        assertThat(rows())
                .allSatisfy((module, cells) ->
                        assertThat(names(cells.get(1))).as(module).isEqualTo(rooms(module)));
    }

    @Test
    void everyArrowIsAllowed() {
        var allowed = allowed();

        assertThat(arrows())
                .isNotEmpty()
                .allSatisfy((module, targets) ->
                        assertThat(allowed.get(module)).as(module).containsAll(targets));
    }

    @Test
    void whateverAModuleMayUseIsReachedAlongArrows() {
        var arrows = arrows();

        assertThat(allowed())
                .allSatisfy((module, targets) ->
                        assertThat(reached(module, arrows)).as(module).containsAll(targets));
    }

    static List<String> modulesWithRooms() {
        return allowed().keySet().stream()
                .filter(module -> rooms(module).size() > 1)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("modulesWithRooms")
    void roomsOfAModuleFormNoCircle(String module) {
        var code = ImportedCode.ALL;

        slices().matching("org.gangway." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(code);
    }

    /** By the lists of the modules, without the rooms that they name. */
    private static Map<String, Set<String>> allowed() {
        var allowed = new TreeMap<String, Set<String>>();
        for (var folder : folders(SOURCES)) {
            var module = folder.getFileName().toString();
            allowed.put(
                    module,
                    declared(folder)
                            .map(target -> target.replaceAll("\\s*::.*", ""))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return allowed;
    }

    /** From the source: on the class path, a package may have another {@code package-info} among the tests. */
    private static Stream<String> declared(Path folder) {
        var source = String.join("\n", lines(folder.resolve("package-info.java")));
        var list = DECLARED.matcher(source);
        assertThat(list.find()).as(folder.toString()).isTrue();
        return TEXT.matcher(list.group(1)).results().map(name -> name.group(1));
    }

    private static Set<String> rooms(String module) {
        var root = SOURCES.resolve(module);
        var rooms = new TreeSet<String>();
        try (var paths = Files.walk(root)) {
            paths.filter(path -> Files.isDirectory(path) && !path.equals(root))
                    .map(path -> root.relativize(path).toString().replace('/', '.'))
                    .forEach(rooms::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rooms;
    }

    private static Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        for (var line : PAGE) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(row.group(1), List.of(row.group(2), row.group(3), row.group(4)));
            }
        }
        return rows;
    }

    private static Map<String, Set<String>> arrows() {
        var arrows = new TreeMap<String, Set<String>>();
        for (var line : PAGE) {
            var arrow = ARROW.matcher(line);
            if (arrow.matches()) {
                arrows.put(arrow.group(1), new TreeSet<>(List.of(arrow.group(2).split(" & "))));
            }
        }
        return arrows;
    }

    private static Set<String> reached(String module, Map<String, Set<String>> arrows) {
        var reached = new HashSet<String>();
        for (var target : arrows.getOrDefault(module, Set.of())) {
            reached.add(target);
            reached.addAll(reached(target, arrows));
        }
        return reached;
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> folders(Path root) {
        try (var paths = Files.list(root)) {
            return paths.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
