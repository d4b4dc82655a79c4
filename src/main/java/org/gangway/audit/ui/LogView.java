package org.gangway.audit.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gangway.audit.AuditRoutes;
import org.gangway.audit.LogService;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.uikit.Page;

/** All events that concern the own party. */
@Route(AuditRoutes.LOG)
@Menu(title = "audit.log.title", icon = "vaadin:file-text-o", order = 90)
@RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
class LogView extends Page {

    LogView(LogService log) {
        super(Msg.audit_log_title());
        fill();
        add(heading(), new LogChainBanner(log), new LogGrid(log::all));
    }
}
