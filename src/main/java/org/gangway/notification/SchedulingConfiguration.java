package org.gangway.notification;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the portal do things by itself from time to time. */
@Configuration
@EnableScheduling
class SchedulingConfiguration {}
