package vn.namro.access;

/** Whose thing it is, seen from the people of the matrix, and the word by which an answer gives it away. */
enum Scope {

	OWN("gan-mot", "gan.gan-mot", "DAU-gan-mot"), OTHER_AGENCY("gan-hai", "gan.gan-hai", "DAU-gan-hai"), OTHER_PROVINCE("xa-mot", "xa.xa-mot", "DAU-xa");

	final String agency;

	final String tenant;

	final String marker;

	Scope(String agency, String tenant, String marker) {
		this.agency = agency;
		this.tenant = tenant;
		this.marker = marker;
	}

}
