package org.gangway.escalation.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.escalation.course.PaperSection;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.Notices;

/** The one paper of an escalation: what each side says, section by section, beside each other. */
class PaperSections extends Div {

    private final EscalationDetails details;
    private final EscalationFacade desk;
    private final ParagraphsOnPage written;
    private final SerializableRunnable refresh;

    PaperSections(
            EscalationDetails details, EscalationFacade desk, ParagraphsOnPage written, SerializableRunnable refresh) {
        this.details = details;
        this.desk = desk;
        this.written = written;
        this.refresh = refresh;
        addClassName("gangway-section");
        add(new H3(say(Msg.escalation_paper_title())));
        for (var section : PaperSection.values()) {
            var both = new Div();
            both.addClassName("gangway-paper");
            for (var side : Side.values()) {
                both.add(part(side, section));
            }
            add(new H4(say(Text.of(section))), both);
        }
    }

    private Div part(Side side, PaperSection section) {
        var party = details.parties().name(side);
        var cell = new Div();
        details.part(side, section)
                .ifPresentOrElse(
                        part -> cell.add(
                                quiet(Msg.escalation_paper_written(
                                        party, details.parties().name(part.writtenBy()), part.writtenAt())),
                                written.show(part.key())),
                        () -> cell.add(quiet(Msg.escalation_paper_nothing(party))));
        if (side == details.may().side() && details.may().mayWrite()) {
            var write = new Button(say(Msg.escalation_paper_write(Text.of(section))), _ -> write(side, section));
            write.addThemeVariants(ButtonVariant.TERTIARY);
            cell.add(write);
        }
        return cell;
    }

    private void write(Side side, PaperSection section) {
        var words =
                details.part(side, section).map(part -> part.original().words()).orElse("");
        new WordsDialog(Text.of(section), Text.of(section), Msg.common_save(), words, entered -> {
                    desk.papers().write(details.escalation().id(), section, entered);
                    Notices.success(Msg.common_saved());
                    refresh.run();
                })
                .explain(new Paragraph(say(Msg.escalation_paper_consequence())))
                .open();
    }

    private static Paragraph quiet(Text text) {
        var paragraph = new Paragraph(say(text));
        paragraph.addClassName("gangway-quiet");
        return paragraph;
    }
}
