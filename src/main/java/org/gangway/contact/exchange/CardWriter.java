package org.gangway.contact.exchange;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.json.JCardWriter;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.ImageType;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Kind;
import ezvcard.property.Language;
import ezvcard.property.Member;
import ezvcard.property.Organization;
import ezvcard.property.Photo;
import ezvcard.property.Role;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Timezone;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import ezvcard.util.TelUri;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Writes people, and a group of them, as cards that others read. */
public final class CardWriter {

    private final CardForm form;
    private int items;

    private CardWriter(CardForm form) {
        this.form = form;
    }

    public static byte[] write(List<CardPerson> people, List<CardGroup> groups, CardForm form) {
        var out = new ByteArrayOutputStream();
        var writer = new CardWriter(form);
        var cards = Stream.concat(
                        groups.stream().map(writer::card), people.stream().map(writer::card))
                .toList();
        try {
            if (form == CardForm.JCARD) {
                json(cards, out);
            } else {
                text(cards, form == CardForm.VCARD_3 ? VCardVersion.V3_0 : VCardVersion.V4_0, out);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    private static void text(List<VCard> cards, VCardVersion version, ByteArrayOutputStream out) throws IOException {
        try (var text = new VCardWriter(out, version)) {
            text.setAddProdId(false);
            text.setVersionStrict(false);
            for (var it : cards) {
                text.write(it);
            }
        }
    }

    private static void json(List<VCard> cards, ByteArrayOutputStream out) throws IOException {
        try (var json = new JCardWriter(out, true)) {
            json.setAddProdId(false);
            json.setVersionStrict(false);
            for (var it : cards) {
                json.write(it);
            }
        }
    }

    private VCard card(CardGroup group) {
        items = 0;
        var card = new VCard();
        card.setFormattedName(new FormattedName(group.name()));
        if (!group.uid().isEmpty()) {
            card.setUid(new Uid(group.uid()));
        }
        if (form == CardForm.VCARD_3) {
            // before version 4 there is no such kind: as address books of Apple do it
            card.addExtendedProperty("X-ADDRESSBOOKSERVER-KIND", "group");
            group.members().forEach(it -> card.addExtendedProperty("X-ADDRESSBOOKSERVER-MEMBER", it));
            card.setStructuredName(family(group.name()));
        } else {
            card.setKind(Kind.group());
            group.members().forEach(it -> card.addMember(new Member(it)));
        }
        return card;
    }

    private static StructuredName family(String name) {
        var parts = new StructuredName();
        parts.setFamily(name);
        return parts;
    }

    private VCard card(CardPerson person) {
        items = 0;
        var card = new VCard();
        if (!person.uid().isEmpty()) {
            card.setUid(new Uid(person.uid()));
        }
        name(card, person.name());
        work(card, person.work());
        person.mails().forEach(it -> mail(card, it));
        person.phones().forEach(it -> phone(card, it));
        person.addresses().forEach(it -> address(card, it));
        person.links().forEach(it -> labelled(card, added(card, new Url(it.address())), it.label()));
        rank(card, person);
        if (person.zone() != null) {
            card.setTimezone(new Timezone(person.zone().getId()));
        } else if (!person.zoneText().isEmpty()) {
            card.setTimezone(new Timezone(person.zoneText()));
        }
        if (!person.note().isEmpty()) {
            card.addNote(person.note());
        }
        if (person.photo() != null) {
            card.addPhoto(new Photo(
                    Base64.getDecoder().decode(person.photo().base64()),
                    ImageType.get(null, person.photo().type(), null)));
        }
        if (!person.categories().isEmpty()) {
            card.setCategories(person.categories().toArray(String[]::new));
        }
        return card;
    }

    private static void name(VCard card, CardName name) {
        card.setFormattedName(new FormattedName(name.written()));
        var parts = new StructuredName();
        parts.setFamily(name.family().isEmpty() ? null : name.family());
        parts.setGiven(name.given().isEmpty() ? null : name.given());
        add(parts.getAdditionalNames(), name.additional());
        add(parts.getPrefixes(), name.prefix());
        add(parts.getSuffixes(), name.suffix());
        card.setStructuredName(parts);
        if (!name.nickname().isEmpty()) {
            card.setNickname(name.nickname());
        }
    }

    private static void add(List<String> to, String value) {
        if (!value.isEmpty()) {
            to.add(value);
        }
    }

    private static void work(VCard card, CardWork work) {
        if (!work.organisation().isEmpty()) {
            var organisation = new Organization();
            organisation.getValues().add(work.organisation());
            add(organisation.getValues(), work.unit());
            card.setOrganization(organisation);
        }
        if (!work.title().isEmpty()) {
            card.addTitle(new Title(work.title()));
        }
        if (!work.role().isEmpty()) {
            card.addRole(new Role(work.role()));
        }
    }

    private void mail(VCard card, CardMail it) {
        var mail = added(card, new Email(it.address()));
        types(mail, it.kind(), it.preferred());
        labelled(card, mail, it.label());
    }

    private void phone(VCard card, CardPhone it) {
        var phone = added(card, it.written().equals(it.number()) ? new Telephone(it.written()) : dialled(it));
        types(phone, it.kind(), it.preferred());
        labelled(card, phone, it.label());
    }

    private static Telephone dialled(CardPhone it) {
        try {
            return new Telephone(TelUri.parse(it.written()));
        } catch (IllegalArgumentException notDialled) {
            return new Telephone(it.written());
        }
    }

    private void address(VCard card, CardAddress it) {
        var address = added(card, new Address());
        add(address.getPoBoxes(), it.box());
        add(address.getExtendedAddresses(), it.extended());
        add(address.getStreetAddresses(), it.street());
        add(address.getLocalities(), it.city());
        add(address.getRegions(), it.region());
        add(address.getPostalCodes(), it.postalCode());
        add(address.getCountries(), it.country());
        types(address, it.kind(), false);
        labelled(card, address, it.label());
    }

    private static void rank(VCard card, CardPerson person) {
        int rank = 1;
        for (var it : person.languages()) {
            var language = new Language(it.toLanguageTag());
            language.setPref(rank);
            rank++;
            card.addLanguage(language);
        }
    }

    private void types(VCardProperty property, String kinds, boolean preferred) {
        var parameters = property.getParameters();
        for (var kind : kinds.split(" ", -1)) {
            if (!kind.isEmpty()) {
                parameters.put(VCardParameters.TYPE, kind);
            }
        }
        if (preferred && form == CardForm.VCARD_3) {
            parameters.put(VCardParameters.TYPE, "pref");
        } else if (preferred) {
            parameters.setPref(1);
        }
    }

    /** What somebody calls it stands beside it, in the same group. */
    private void labelled(VCard card, VCardProperty property, String label) {
        if (!label.isEmpty()) {
            items++;
            property.setGroup("item" + items);
            card.addExtendedProperty("X-ABLabel", label).setGroup("item" + items);
        }
    }

    private static <T extends VCardProperty> T added(VCard card, T property) {
        card.addProperty(property);
        return property;
    }
}
