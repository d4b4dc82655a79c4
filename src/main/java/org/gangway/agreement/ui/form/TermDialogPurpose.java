package org.gangway.agreement.ui.form;

import com.vaadin.flow.function.SerializableBiConsumer;
import org.gangway.agreement.terms.TermValue;
import org.gangway.language.Text;

/**
 * What a dialog that asks for a term is for: a draft, a changed draft, or a counter-offer.
 *
 * @param withMessage the other side will read it, so a message can go with it
 */
public record TermDialogPurpose(
        Text title, Text action, boolean withMessage, SerializableBiConsumer<TermValue, String> onSave) {}
