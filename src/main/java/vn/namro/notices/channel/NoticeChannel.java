package vn.namro.notices.channel;

import java.util.Set;

import vn.namro.notices.notice.Notice.Kind;

/** A way by which letters reach people outside our pages. */
public interface NoticeChannel {

	/** A word of small letters, which deliveries and choices of people refer to. */
	String name();

	/** What people call it. */
	String label();

	/** The kinds that it carries at all. */
	Set<Kind> kinds();

	/** Whether it knows an address of the person. */
	boolean reaches(Recipient recipient);

	/**
	 * Hands a letter over; when this returns, the other side has taken it. Never called within a transaction.
	 * @throws DeliveryFault when it has not, or when that is not known
	 */
	void send(Letter letter);

}
