package org.gangway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.SystemWork;
import org.gangway.identity.party.CompanyService;
import org.gangway.identity.registration.NewVendor;
import org.gangway.identity.registration.VendorService;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The vendor's administrators hear that a client asks; the client does not hear who they are. */
@UseCase("UC-35")
@ModuleTest
class PartnershipMailTest {

    @Autowired
    VendorService vendors;

    @Autowired
    CompanyService companies;

    @Autowired
    MailQueueService queue;

    @Autowired
    OutgoingMails mails;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void tellsTheAdministratorsOfTheVendorAlone() {
        var world = World.create();
        var other = World.create();
        var name = "Sahyadri " + UUID.randomUUID();
        Acting.as(world.lead());
        companies.rename(name);
        Acting.as(other.manager());
        vendors.ask(new NewVendor(name, "IN", "Meera Kulkarni", "meera@sahyadri.example"));

        assertThat(mailsTo(world.lead())).isEqualTo(1);
        assertThat(mailsTo(world.vendorMember())).isZero();
        assertThat(queue.mails(PageRequest.of(0, 50)))
                .extracting(QueuedMail::recipient)
                .doesNotContain(world.lead().email());
    }

    private int mailsTo(CurrentUser user) {
        return SystemWork.call(() -> mails.findByRecipientOrderByCreatedAt(user.email()))
                .size();
    }
}
