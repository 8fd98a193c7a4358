package vn.namro.papers.paper;

import vn.namro.access.people.Person;

/** Knows who may have a kind of paper of what, and what its template is filled with. */
interface PaperSource {

	PaperKind kind();

	/**
	 * @param id what the paper is about, as {@link PaperKind} says
	 * @throws vn.namro.platform.input.UnknownThingException when there is no such thing within the person's reach
	 * @throws org.springframework.security.access.AccessDeniedException when the person sees the thing but does not write such papers
	 */
	Paper of(Person person, String id);

}
