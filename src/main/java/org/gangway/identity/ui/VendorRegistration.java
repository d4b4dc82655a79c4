package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.identity.registration.InvitationLink;
import org.gangway.identity.registration.VendorService;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.UnsentWords;

/** Registers a vendor with its first lead on the page that asks for one; the lead's one-time link then stands in its place. */
public final class VendorRegistration extends Div {

    private static final String PLACE = "register-vendor ";

    private final VendorService vendors;
    private final SerializableRunnable registered;
    private final VendorFields fields;

    /** @param registered what follows once the vendor is registered */
    public VendorRegistration(VendorService vendors, SerializableRunnable registered) {
        this.vendors = vendors;
        this.registered = registered;
        fields = new VendorFields(Msg.identity_vendor_country(), vendors, this::asked);
        addClassName("gangway-card");
        fields.keep(PLACE);
        var register = new Button(say(Msg.identity_vendor_submit()), _ -> fields.attempt(this::register));
        add(new Paragraph(say(Msg.identity_vendor_explain())), fields, register);
    }

    /** Whether somebody has begun to fill it in. */
    public boolean isBegun() {
        return fields.isBegun();
    }

    private void register() {
        var described = fields.described();
        var link = vendors.register(described);
        UnsentWords.forget(PLACE);
        show(described.name(), link);
        registered.run();
    }

    private void show(String vendor, InvitationLink link) {
        removeAll();
        var field = new OneTimeLinkField(link.path());
        add(
                line(Msg.identity_vendor_registered(vendor)),
                line(Msg.identity_link_text(link.email(), link.expiresAt())),
                field,
                field.copyButton());
        getElement().setAttribute("role", "status");
    }

    private void asked(String vendor) {
        UnsentWords.forget(PLACE);
        removeAll();
        add(line(Msg.identity_vendor_was_asked(vendor)));
        getElement().setAttribute("role", "status");
    }

    private static Paragraph line(Text words) {
        return new Paragraph(say(words));
    }
}
