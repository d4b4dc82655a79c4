package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.PerformanceRoutes;
import org.gangway.performance.figures.FigurePermissions;
import org.gangway.performance.imports.FigureImport;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.ImportStatus;
import org.gangway.performance.imports.ImportUndoService;
import org.gangway.performance.imports.UploadedFile;
import org.gangway.reading.StatedFormat;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.Page;
import org.jspecify.annotations.Nullable;

/** Where vendor leads bring files of figures in, and where both sides see which files came in. */
@Route(PerformanceRoutes.IMPORT)
@RolesAllowed(Roles.MEMBER)
class ImportView extends Page implements BeforeEnterObserver {

    private static final int ASK_EVERY_MILLISECONDS = 1_000;

    private final ImportService imports;
    private final ImportUndoService undos;
    private final OwnRoles ownRoles;
    private final Clock clock;
    private final Div steps = new Div();
    private final Div past = new Div();
    private @Nullable EngagementId engagement;
    private @Nullable Registration polling;

    ImportView(ImportService imports, ImportUndoService undos, OwnRoles ownRoles, Clock clock) {
        super(Msg.performance_import_title());
        this.imports = imports;
        this.undos = undos;
        this.ownRoles = ownRoles;
        this.clock = clock;
        steps.addClassName("gangway-steps");
        past.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = EngagementRoutes.engagement(event.getRouteParameters()::get);
        engagement = id;
        removeAll();
        steps.removeAll();
        add(partHeading());
        if (mayReport()) {
            add(new Paragraph(say(Msg.performance_import_intro())));
            add(new ImportFileField(imports, id, this::received, this::refused), steps);
        }
        add(past);
        refresh();
    }

    private boolean mayReport() {
        return engagement != null && FigurePermissions.mayReport(ownRoles.in(engagement));
    }

    void received(UploadedFile file) {
        steps.removeAll();
        if (engagement != null) {
            steps.add(new ImportSteps(
                    imports, engagement, file, LocalDate.now(clock), stated -> readAnew(file, stated), this::started));
        }
    }

    /** As the user says that the file is written. */
    private void readAnew(UploadedFile file, StatedFormat stated) {
        if (engagement == null) {
            return;
        }
        try {
            received(imports.readAnew(engagement, file.id(), stated));
        } catch (RuleViolation unreadable) {
            steps.addComponentAsFirst(problem(Text.rule(unreadable)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void refused(Text why) {
        steps.removeAll();
        steps.add(problem(why));
    }

    private static Paragraph problem(Text why) {
        var words = new Paragraph(say(why));
        words.addClassName("gangway-problem");
        words.getElement().setAttribute("role", "alert");
        return words;
    }

    private void started() {
        steps.removeAll();
        refresh();
    }

    private void refresh() {
        if (engagement == null) {
            return;
        }
        var all = imports.imports(engagement);
        past.removeAll();
        past.add(new ImportList(
                all, mayReport() ? new ImportList.Deeds(this::cancel, this::undo, undos.undoable(engagement)) : null));
        var running = all.stream().anyMatch(it -> it.status() == ImportStatus.RUNNING);
        getUI().ifPresent(ui -> ui.setPollInterval(running ? ASK_EVERY_MILLISECONDS : -1));
    }

    private void undo(FigureImport unwanted) {
        if (engagement != null) {
            var of = engagement;
            var preview = undos.preview(of, unwanted.id());
            new UndoDialog(unwanted, preview, () -> {
                        undos.undo(of, unwanted.id());
                        refresh();
                    })
                    .open();
        }
    }

    private void cancel(FigureImport running) {
        if (engagement != null) {
            imports.cancel(engagement, running.id());
            refresh();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(_ -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }
}
