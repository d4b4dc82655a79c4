package org.gangway.onboarding.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.gangway.onboarding.buddy.BuddyRegister;
import org.gangway.onboarding.buddy.BuddyService;
import org.gangway.onboarding.buddy.BuddyTalkService;

/** What pages about buddies ask and do. */
@SpringComponent
record BuddyFacade(BuddyRegister register, BuddyService pairs, BuddyTalkService talks) {}
