package org.gangway.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gangway.language.Msg;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Pageable;

/** Lists that may be long ask for no more than is seen, and make no component for a cell that only says something. */
class LongListsTest extends ViewTest {

    private final List<Pageable> asked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    private void comeIn() {
        signIn(World.create().manager());
        open("");
    }

    private List<String> rows(Pageable page, int all) {
        asked.add(page);
        return IntStream.range((int) page.getOffset(), (int) Math.min(all, page.getOffset() + page.getPageSize()))
                .mapToObj(row -> "row " + row)
                .toList();
    }

    @Test
    void fetchTheirFirstPageOnce() {
        comeIn();
        var grid = new Grid<String>();
        grid.addColumn(row -> row);

        var rows = FetchedRows.of(grid, page -> rows(page, 7));
        UI.getCurrent().add(grid);

        assertThat(rows.isEmpty()).isFalse();
        assertThat(GridKt._findAll(grid)).hasSize(7).startsWith("row 0");
        assertThat(asked.getFirst().getPageSize()).isEqualTo(grid.getPageSize());
    }

    @Test
    void saysWhenThereIsNothing() {
        comeIn();

        assertThat(FetchedRows.of(new Grid<String>(), page -> rows(page, 0)).isEmpty())
                .isTrue();
        assertThat(asked).hasSize(1);
    }

    @Test
    void writeLinksAndBadgesWithoutComponents() {
        comeIn();
        var grid = new Grid<String>();
        grid.addColumn(GridCells.link(row -> "engagement/" + row, row -> row, _ -> Locale.forLanguageTag("da")))
                .setKey("link");
        grid.addColumn(GridCells.badge(
                        row -> row.equals("plain") ? null : new StatusWords(Msg.common_save(), StatusTone.BAD)))
                .setKey("badge");
        grid.setItems("Månedsafslutning", "plain");
        UI.getCurrent().add(grid);

        assertThat(GridKt._getFormatted(grid, 0, "link")).isEqualTo("Månedsafslutning");
        assertThat(GridKt._getFormatted(grid, 0, "badge")).contains("Save");
        assertThat(GridKt._getFormatted(grid, 1, "badge")).doesNotContain("Save");
    }

    @Test
    void makesTheStepsOfAMenuWhenItIsOpened() {
        comeIn();
        var menu =
                new MoreMenu(Msg.common_close(), Msg.common_cancel()).step(Msg.common_save(), () -> done.add("saved"));
        UI.getCurrent().add(menu);

        assertThat(_find(Button.class, spec -> spec.withText("Save"))).isEmpty();
        _click(menu);
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(done).containsExactly("saved");
        assertThat(_find(Button.class, spec -> spec.withText("Save"))).isEmpty();
    }
}
