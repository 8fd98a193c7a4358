package vn.namro.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.util.unit.DataSize;

/** Addresses that take larger bodies than the others, and what they say when even that is too much. */
public interface LargeBodies {

	boolean concern(HttpServletRequest request);

	DataSize most();

	/** The stable code of the refusal, for programs. */
	String code();

	/** The refusal in Vietnamese, for people. */
	String refusal();

}
