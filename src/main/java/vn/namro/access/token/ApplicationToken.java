package vn.namro.access.token;

import java.time.OffsetDateTime;

/**
 * A token as its owner sees it later, without its secret part.
 *
 * @param account whom it stands for
 * @param name what its owner calls it
 * @param revokedAt null while it is good
 * @param lastUsedAt null when never used; correct to a minute
 */
public record ApplicationToken(long id, String account, String name, OffsetDateTime createdAt, OffsetDateTime expiresAt, OffsetDateTime revokedAt,
		OffsetDateTime lastUsedAt) {

	/** Whether the token is good at a time. */
	public boolean isGoodAt(OffsetDateTime time) {
		return this.revokedAt == null && this.expiresAt.isAfter(time);
	}

}
