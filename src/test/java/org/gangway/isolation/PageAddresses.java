package org.gangway.isolation;

import com.vaadin.flow.router.RouteData;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gangway.demo.DemoStoryFixture;

/** The address of every page with something of the story in it. */
public final class PageAddresses {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)(\\([^/]*\\))?[?*]?");

    private final DemoStoryFixture story;
    private final ForeignIds ids;

    public PageAddresses(DemoStoryFixture story) {
        this.story = story;
        this.ids = new ForeignIds(story);
    }

    public String of(RouteData route) {
        return PARAMETER.matcher(route.getTemplate()).replaceAll(match -> value(match.group(1)));
    }

    private String value(String parameter) {
        return switch (parameter) {
            case "month" -> story.month().toString();
            case "year" -> Integer.toString(story.month().getYear());
            case "number" -> "1";
            case "person" -> story.lead().toString();
            default -> ids.called(parameter).orElseGet(UUID::randomUUID).toString();
        };
    }
}
