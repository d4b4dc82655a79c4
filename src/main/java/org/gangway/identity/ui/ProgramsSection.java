package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.gangway.identity.program.ProgramToken;
import org.gangway.identity.program.ProgramTokenService;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.Notices;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** Which programs come in for the own company, as whom, how far and until when. */
class ProgramsSection extends Div {

    private final ProgramTokenService programs;

    ProgramsSection(ProgramTokenService programs) {
        this.programs = programs;
        setWidthFull();
        refresh();
    }

    private void refresh() {
        removeAll();
        add(new H2(say(Msg.identity_programs())), new Paragraph(say(Msg.identity_programs_why())));
        var known = programs.own();
        if (!known.isEmpty()) {
            add(table(known));
        }
        add(new Button(say(Msg.identity_program_let_in()), _ -> new NewProgramDialog(programs, this::refresh).open()));
    }

    private Component table(List<ProgramToken> known) {
        var table = new FigureTable(Msg.identity_programs())
                .words(Msg.identity_program_name())
                .words(Msg.identity_program_acts_as())
                .words(Msg.identity_program_scopes())
                .words(Msg.identity_program_state())
                .words(Msg.identity_program_last_use())
                .actions(Msg.common_actions());
        known.forEach(token -> table.row(
                new Span(token.name()),
                new Span(token.actsAsName()),
                new Span(token.scopes().stream()
                        .map(scope -> say(Text.of(scope)))
                        .collect(Collectors.joining(", "))),
                state(token),
                new Span(
                        token.usedAt() == null
                                ? say(Msg.identity_program_never())
                                : ScreenTexts.formats().dateTime(token.usedAt())),
                actions(token)));
        return table;
    }

    private static Component state(ProgramToken token) {
        if (token.revoked()) {
            return new StatusBadge(Msg.identity_program_shut_out_state(), StatusTone.NEUTRAL);
        }
        return token.isOver()
                ? new StatusBadge(Msg.identity_program_expired(), StatusTone.WARNING)
                : new StatusBadge(Msg.identity_program_holds(token.lastDay()), StatusTone.GOOD);
    }

    private Component actions(ProgramToken token) {
        var actions = new Div();
        if (!token.isOver()) {
            var revoke = new Button(say(Msg.identity_program_shut_out()), _ -> askWhetherToShutOut(token));
            revoke.setAriaLabel(say(Msg.identity_program_shut_out()) + ": " + token.name());
            revoke.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(revoke);
        }
        return actions;
    }

    private void askWhetherToShutOut(ProgramToken token) {
        Confirm.ask(
                Msg.identity_program_shut_out(),
                Msg.identity_program_shut_out_question(token.name()),
                Msg.identity_program_shut_out(),
                () -> {
                    programs.revoke(token.id());
                    Notices.success(Msg.identity_program_was_shut_out(token.name()));
                    refresh();
                });
    }
}
