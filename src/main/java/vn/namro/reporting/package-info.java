/** Reports by period: counted, written, approved, issued, handed on. */
package vn.namro.reporting;
