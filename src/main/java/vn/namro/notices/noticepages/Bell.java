package vn.namro.notices.noticepages;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.namro.notices.notice.Notices;

/** The number that the bell shows on every page; the layout asks for it by the name of this bean. */
@Component("bell")
class Bell {

	private static final Logger log = LoggerFactory.getLogger(Bell.class);

	private final Notices notices;

	Bell(Notices notices) {
		this.notices = notices;
	}

	/** A page that says what is wrong, even with the database, must not fail for want of a number. */
	public int unread(String account) {
		try {
			return this.notices.unread(account);
		}
		catch (DataAccessException ex) {
			log.warn("The bell cannot count: {}", ex.toString());
			return 0;
		}
	}

}
