/** Every endpoint with every role, on what is one's own, another agency's and another province's, against the access matrix. */
package vn.namro.access;
