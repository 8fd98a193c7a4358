package vn.namro.notices.channel;

/**
 * Whom a letter is for.
 *
 * @param email may be null
 * @param phone may be null
 */
public record Recipient(String account, String name, String email, String phone) {
}
