package org.gangway.search.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import org.gangway.governance.GovernanceStory;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-80")
class SearchPaletteTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    @Test
    void groupsWhatItFindsAndLeadsThere() {
        var world = World.create();
        var engagement = new GovernanceStory(portal).engagement(world);
        signIn(world.manager());
        open("");

        _click(_get(SearchButton.class));
        _setValue(
                _get(TextField.class, spec -> spec.withPlaceholder("Name, or words of a decision or of minutes")),
                "sahya");

        assertThat(shown()).contains("Engagements").contains("Vendors");
        assertThat(_find(Anchor.class))
                .anyMatch(link -> link.getHref().contains(engagement.value().toString()));
    }

    @Test
    void saysThatNothingIsFound() {
        signIn(World.create().manager());
        open("");

        _click(_get(SearchButton.class));
        _setValue(
                _get(TextField.class, spec -> spec.withPlaceholder("Name, or words of a decision or of minutes")),
                "xyzzy");

        assertThat(shown()).contains("Nothing found");
    }
}
