package vn.namro.notice;

import java.time.OffsetDateTime;

/** A message to one person. */
public record Notice(long id, String recipient, String subject, String body, OffsetDateTime createdAt, OffsetDateTime readAt) {
}
