package org.gangway.language;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.testing.DownloadedFile;
import org.gangway.testing.Followed;
import org.gangway.uikit.DownloadLink;
import org.junit.jupiter.api.Test;

/** Every page can be walked by ear and by keyboard, and says nothing that only programs understand. */
class PagesForEverybodyTest extends LanguageWalk {

    private static final Locale DANISH = Locale.of("da", "DK");

    private final TreeMap<String, TreeSet<String>> wrong = new TreeMap<>();
    private final RawWords rawWords = new RawWords();

    @Test
    void ofTheClientInEnglish() {
        assertThat(wrongTexts(DemoStoryFixture.managerOf(story), Locale.UK, Locale.UK, rawWords))
                .isEmpty();
        assertThat(wrong).isEmpty();
    }

    @Test
    void ofTheVendorInDanish() {
        assertThat(wrongTexts(DemoStoryFixture.leadOf(story), DANISH, DANISH, rawWords))
                .isEmpty();
        assertThat(wrong).isEmpty();
    }

    /** Or else the tests above would prove nothing. */
    @Test
    void wouldFindARawWord() {
        assertThat(rawWords.wrongTexts(List.of(
                        "true",
                        "Signed: false",
                        "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
                        "EXPECTED_AND_MINIMUM",
                        "CALLED",
                        "Optional[x]",
                        "Level[name=x]",
                        "true to scale",
                        "PDF",
                        "DKK 12",
                        "CN-0001_A")))
                .containsExactly(
                        "true",
                        "Signed: false",
                        "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
                        "EXPECTED_AND_MINIMUM",
                        "CALLED",
                        "Optional[x]",
                        "Level[name=x]");
        assertThat(misnamed(named("Remove Asta", "Remove"))).isEmpty();
        assertThat(misnamed(named("Delete Asta", "Remove"))).hasSize(1);
    }

    private static Element named(String name, String label) {
        var element = new Element("button");
        element.setAttribute("aria-label", name);
        element.setText(label);
        return element;
    }

    @Override
    void onPage(RouteData route) {
        var page = route.getTemplate();
        count(page, "main landmarks", Main.class);
        count(page, "headings of the first order", H1.class);
        UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(HasElement::getElement)
                .flatMap(PagesForEverybodyTest::misnamed)
                .forEach(name -> add(page, name));
        for (var link : _find(DownloadLink.class)) {
            rawWords.wrongTexts(lines(link)).forEach(line -> add(page, link.getText() + ": " + line));
        }
    }

    private void count(String page, String what, Class<? extends Component> kind) {
        var chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        var found = all((Component) chain.getLast()).filter(kind::isInstance).count();
        if (found != 1) {
            add(page, found + " " + what);
        }
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(PagesForEverybodyTest::all));
    }

    private void add(String page, String what) {
        wrong.computeIfAbsent(page, _ -> new TreeSet<>()).add(what);
    }

    /** Whoever speaks to a screen says what they see: the name that is heard has to contain it. */
    private static Stream<String> misnamed(Element element) {
        if (element.isTextNode()) {
            return Stream.empty();
        }
        var name = element.getAttribute("aria-label");
        var label = element.getProperty("label", element.getTextRecursively()).strip();
        var isControl = List.of("a", "button", "vaadin-button", "vaadin-checkbox", "vaadin-menu-bar-item")
                .contains(element.getTag());
        var here = isControl && name != null && !name.toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT))
                ? Stream.of("»" + label + "« is called »" + name + "«")
                : Stream.<String>empty();
        return Stream.concat(here, element.getChildren().flatMap(PagesForEverybodyTest::misnamed));
    }

    /** Of files for people; what is for programs has names for programs. */
    private static List<String> lines(DownloadLink link) {
        var followed = Followed.link(link);
        var file = new DownloadedFile(200, followed.mediaType(), followed.disposition(), followed.content());
        var forPeople = switch (file.kind()) {
            case "pdf", "xlsx" -> true;
            case "csv" -> file.name().contains("(Excel)");
            default -> false;
        };
        try {
            return forPeople ? file.text().lines().map(String::strip).toList() : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
