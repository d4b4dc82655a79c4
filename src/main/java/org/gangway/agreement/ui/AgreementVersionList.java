package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gangway.agreement.document.TermsDocumentService;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementStatus;
import org.gangway.agreement.negotiation.Signature;
import org.gangway.agreement.negotiation.VersionSummary;
import org.gangway.document.DownloadFile;
import org.gangway.engagement.Engagement;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.DownloadLink;
import org.gangway.uikit.Evidence;
import org.gangway.uikit.FactList;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** Every version with its effective date, its signatures and the very bytes that were signed. */
class AgreementVersionList extends Div {

    private final AgreementService agreements;
    private final TermsDocumentService documents;
    private final Engagement engagement;
    private final String country;

    /** @param country whose way of writing days and amounts the printed terms follow */
    AgreementVersionList(
            AgreementService agreements,
            TermsDocumentService documents,
            Engagement engagement,
            String country,
            List<VersionSummary> versions) {
        this.agreements = agreements;
        this.documents = documents;
        this.engagement = engagement;
        this.country = country;
        addClassName("gangway-cards");
        versions.forEach(version -> add(card(version)));
    }

    private Div card(VersionSummary version) {
        var heading = new Div(new H4(say(Msg.agreement_version_number(version.number()))), badge(version.status()));
        heading.addClassName("gangway-heading");
        var none = say(Msg.agreement_not_yet());
        var factList = new FactList()
                .add(
                        Msg.agreement_effective_date(),
                        version.effectiveFrom()
                                .map(ScreenTexts.formats()::dateLong)
                                .orElse(none))
                .add(Msg.agreement_signed_by_client(), signature(version.clientSignature()))
                .add(Msg.agreement_signed_by_vendor(), signature(version.vendorSignature()));
        var card = new Div(heading, factList);
        card.addClassName("gangway-card");
        version.abandonment()
                .ifPresent(end ->
                        card.add(new Paragraph(say(Msg.agreement_abandoned_by(end.by(), end.at(), end.reason())))));
        card.add(version.sha256().map(hash -> files(version, hash)).orElseGet(() -> document(version)));
        return card;
    }

    /** What is not agreed yet can be taken away as well, once it says from when on it holds and what it costs. */
    private Component document(VersionSummary version) {
        try {
            var text = documents.text(version.id());
            return link(
                    Msg.agreement_document_save(),
                    name(version) + ".json",
                    DownloadFile.JSON,
                    () -> text.getBytes(StandardCharsets.UTF_8));
        } catch (RuleViolation incomplete) {
            return new Paragraph(say(Text.rule(incomplete)));
        }
    }

    private String name(VersionSummary version) {
        return say(Msg.agreement_file_name(engagement.name(), version.number()));
    }

    static StatusBadge badge(AgreementStatus status) {
        return new StatusBadge(
                Text.of(status),
                switch (status) {
                    case DRAFT -> StatusTone.NEUTRAL;
                    case NEGOTIATING, AGREED -> StatusTone.WAITING;
                    case SIGNED -> StatusTone.GOOD;
                    case DISCARDED, ABANDONED -> StatusTone.NEUTRAL;
                });
    }

    private static String signature(Optional<Signature> signature) {
        return signature
                .map(it -> say(Msg.agreement_signature(it.signedByName(), it.signedAt())))
                .orElseGet(() -> say(Msg.agreement_not_yet()));
    }

    private Component files(VersionSummary version, String hash) {
        var negotiation = agreements.version(version.id());
        var canonical = negotiation.version().canonical().orElse("");
        var texts = ScreenTexts.texts();
        var readerProfile = ScreenTexts.reader();
        var whole = agreements.verify(version.id()) ? Msg.agreement_hash_whole() : Msg.agreement_hash_broken();
        var name = name(version);
        return new Div(
                link(
                        Msg.agreement_download_pdf(),
                        name + ".pdf",
                        DownloadFile.PDF,
                        () -> new TermsPdf(engagement, negotiation, texts, readerProfile, country).pdf()),
                new Evidence(
                        new Paragraph(say(Msg.agreement_hash())),
                        new Code(hash),
                        new Paragraph(say(whole)),
                        link(
                                Msg.agreement_download_json(),
                                name + ".json",
                                DownloadFile.JSON,
                                () -> canonical.getBytes(StandardCharsets.UTF_8))));
    }

    private static DownloadLink link(Text words, String name, String mediaType, SerializableSupplier<byte[]> content) {
        return new DownloadLink(words, () -> new DownloadFile(name, mediaType, content.get()));
    }
}
