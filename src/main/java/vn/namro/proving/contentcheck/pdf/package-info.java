/** Inside PDF: what it would run, what it would swell to, what it says. */
package vn.namro.proving.contentcheck.pdf;
