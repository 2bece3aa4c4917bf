import { adminPage } from './admin.tsx'
import { confirmEmailPage, deletedPage, deletePage, mePage } from './me.tsx'
import { becomeAdminPage, invitationPage, organisationPage, registerPage } from './organisation.tsx'
import { linkOverPage, linkSentPage, mailPage, openLinkPage, signInPage, testProviderPage } from './sign-in.tsx'
export type { AdminView } from './admin.tsx'
export type { MeView } from './me.tsx'
export type { OrganisationView, RegisterProblem } from './organisation.tsx'
export type { ShownMail, SignInView, TestPerson } from './sign-in.tsx'

export const peoplePages = {
  signIn: signInPage, linkSent: linkSentPage, openLink: openLinkPage, linkOver: linkOverPage, mail: mailPage, testProvider: testProviderPage,
  me: mePage, confirmEmail: confirmEmailPage, delete: deletePage, deleted: deletedPage, register: registerPage, organisation: organisationPage, invitation: invitationPage, becomeAdmin: becomeAdminPage, admin: adminPage,
}
