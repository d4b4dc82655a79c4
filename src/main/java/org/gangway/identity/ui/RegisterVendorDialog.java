package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.function.Supplier;
import org.gangway.identity.registration.InvitationLink;
import org.gangway.identity.registration.RegisteredVendor;
import org.gangway.identity.registration.VendorService;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.Notices;

/** Registers a vendor and invites its first lead, or invites a further lead of one that is registered. */
public final class RegisterVendorDialog extends InputDialog {

    private final SerializableRunnable done;
    private final VendorFields fields;

    private RegisterVendorDialog(VendorService vendors, SerializableRunnable done, Text title) {
        this.done = done;
        fields = new VendorFields(Msg.identity_country(), vendors, this::asked);
        setHeaderTitle(say(title));
    }

    public static RegisterVendorDialog forNew(VendorService vendors, SerializableRunnable done) {
        var dialog = new RegisterVendorDialog(vendors, done, Msg.identity_vendor_title());
        dialog.offer(Msg.identity_vendor_submit(), () -> vendors.register(dialog.fields.described()));
        return dialog;
    }

    public static RegisterVendorDialog forKnown(
            RegisteredVendor known, VendorService vendors, SerializableRunnable done) {
        var dialog = new RegisterVendorDialog(vendors, done, Msg.identity_vendor_lead_action());
        dialog.fields.forKnown(known.name(), known.country());
        dialog.offer(Msg.identity_invite_submit(), () -> {
            var lead = dialog.fields.described();
            return vendors.inviteLead(known.id(), lead.leadName(), lead.leadEmail());
        });
        return dialog;
    }

    private void offer(Text action, Supplier<InvitationLink> step) {
        add(fields);
        var save = new Button(say(action), _ -> fields.attempt(() -> show(step.get())));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private void show(InvitationLink link) {
        close();
        OneTimeLinkDialog.of(link).open();
        done.run();
    }

    private void asked(String vendor) {
        close();
        Notices.success(Msg.identity_vendor_was_asked(vendor));
        done.run();
    }
}
