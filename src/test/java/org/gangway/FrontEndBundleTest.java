package org.gangway;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.gangway.contact.ContactRoutes;
import org.gangway.identity.IdentityRoutes;
import org.gangway.shell.ShellRoutes;
import org.junit.jupiter.api.Test;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed front-end bundle, which spares everybody Node. */
class FrontEndBundleTest {

    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");

    /** Parts of the first page and of the login are in every page. */
    private static final Set<String> ALWAYS_THERE = Set.of(ShellRoutes.HOME, IdentityRoutes.LOGIN);

    /** Words and a link, without any client-side part of its own. */
    private static final String WORDS_ALONE = ContactRoutes.STILL_RIGHT;

    /** Each client-side part of a component that our classes use is in the bundle. */
    @Test
    void isNotOlderThanItsSources() throws IOException {
        var bundled = bundled();

        assertThat(used())
                .isNotEmpty()
                .as("client-side parts that the screens use; if one is missing, run ./gangway frontend")
                .isSubsetOf(bundled);
    }

    /** A page that is opened first brings its parts with it: without a key of its own its grids and dialogs stay empty. */
    @Test
    void knowsEveryPage() throws IOException {
        var pages = ImportedCode.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .filter(type -> !ALWAYS_THERE.contains(
                        type.getAnnotationOfType(Route.class).value()))
                .filter(type -> !WORDS_ALONE.equals(
                        type.getAnnotationOfType(Route.class).value()))
                .map(type -> type.getName())
                .toList();
        var scripts = scripts();

        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(pages)
                .as("pages that the bundle does not know; run ./gangway frontend")
                .allMatch(page -> scripts.contains(BundleUtils.getChunkId(page)));
    }

    private static String scripts() throws IOException {
        var scripts = new StringBuilder();
        try (var zip = new ZipFile(BUNDLE.toFile())) {
            for (var entry :
                    zip.stream().filter(it -> it.getName().endsWith(".js")).toList()) {
                try (var in = zip.getInputStream(entry)) {
                    scripts.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return scripts.toString();
    }

    private static Set<String> used() {
        return ImportedCode.ALL.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(type -> type.getName())
                .filter(name -> name.startsWith("com.vaadin.flow.component."))
                .distinct()
                .map(name -> ClassUtils.resolveClassName(name, FrontEndBundleTest.class.getClassLoader()))
                .flatMap(type -> Arrays.stream(type.getAnnotationsByType(JsModule.class)))
                .map(JsModule::value)
                .filter(module -> module.startsWith("@vaadin/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> bundled() throws IOException {
        try (var zip = new ZipFile(BUNDLE.toFile());
                var in = zip.getInputStream(zip.getEntry("config/stats.json"))) {
            return JsonMapper.builder().build().readTree(in).path("bundleImports").values().stream()
                    .map(JsonNode::asString)
                    .collect(Collectors.toSet());
        }
    }
}
