/** What people are told, when, and by which way. */
package vn.namro.notices;
