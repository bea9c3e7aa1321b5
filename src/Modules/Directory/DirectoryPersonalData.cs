using Kumppani.Directory.Claims;
using Kumppani.Directory.Collections;
using Kumppani.Directory.Corrections;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Pages.Claims;
using Kumppani.Directory.Statements;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;
using Microsoft.EntityFrameworkCore;
using static Kumppani.Kernel.Modules.PersonalValue;

namespace Kumppani.Directory;

/// <summary>What the register keeps of a person: what she has said of accessibility and of wrong entries, entries she has asked for, where her address stands as an organisation's, and imports that work for her.</summary>
internal sealed class DirectoryPersonalData(AppDb db) : IPersonalData
{
    public IEnumerable<PersonalSection> Of(DataSubject who) =>
    [
        PersonalSection.Of("directory_accessibility_feedback", Texts.OwnFeedback, Texts.OwnFeedbackKept, FeedbackOf(who).AsNoTracking().OrderBy(one => one.Id), one =>
        [
            Text("about", Texts.FeedbackPage, one.Page), Text("text", Texts.FeedbackText, one.Text), Text("address", Texts.FeedbackEmail, one.Email),
            Organisation("to", Texts.OwnFeedbackTo, one.OrganisationId), At("given", Texts.OwnFeedbackAt, one.At), Text("answer", Texts.OwnFeedbackAnswer, one.Answer),
        ]),
        PersonalSection.Of("directory_claims", Texts.OwnClaims, null, ClaimsOf(who).AsNoTracking().OrderBy(one => one.Id), one =>
        [
            Organisation("association", Texts.OwnOrganisationName, one.OrganisationId), Text("role", Texts.ClaimRole, one.ClaimantRole), Text("address", Texts.Email, one.Email),
            At("asked", Texts.ClaimAt, one.At), Text("state", Texts.ClaimStateLabel, ClaimWords.State(one.State, one.TokenHash is not null)), Text("reason", Texts.ClaimReason, one.Reason),
        ]),
        PersonalSection.Of("directory_collections", Texts.OwnCollections, Texts.OwnCollectionsKept, CollectionsOf(who).AsNoTracking().Include(one => one.Items).OrderBy(one => one.Id), one =>
        [
            Text("name", Texts.CollectionName, one.Name), Text("introduction", Texts.CollectionIntroduction, one.Introduction), Organisation("organisation", Texts.OwnOrganisationName, one.HostId),
            Text("notes", Texts.OwnCollectionNotes, string.Join("; ", one.InOrder.Where(item => item.Note is not null).Select(item => $"{item.Title}: {item.Note}"))),
            At("changed", Texts.CollectionChanged, one.ChangedAt), Yes("shared", Texts.CollectionIsShared, one.IsShared),
        ]),
        PersonalSection.Of("directory_corrections", Texts.OwnCorrections, Texts.OwnCorrectionsKept, CorrectionsOf(who).AsNoTracking().OrderBy(one => one.Id), one =>
        [
            Organisation("association", Texts.OwnOrganisationName, one.OrganisationId), Text("text", Texts.CorrectionText, one.Text), Text("address", Texts.FeedbackEmail, one.Email),
            At("given", Texts.OwnFeedbackAt, one.At), Text("answer", Texts.CorrectionAnswer, one.Answer),
        ]),
        PersonalSection.Of("directory_organisations", Texts.OwnContacts, Texts.OwnContactsKept, OrganisationsOf(who).AsNoTracking().OrderBy(one => one.Id), one =>
            [Text("name", Texts.OwnOrganisationName, one.Name), Text("address", Texts.Email, one.Email)]),
        PersonalSection.Of(
            "directory_import_runs",
            Texts.OwnImports,
            Texts.OwnImportsKept,
            db.ImportRuns.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => one.AskedBy == who.Id).OrderBy(one => one.Id).Select(one => new { one.HostId, one.UploadedAt }),
            one => [Organisation("register", Texts.OwnImportOf, one.HostId), At("uploaded", Texts.OwnImportAt, one.UploadedAt)]),
    ];

    public async Task<Outcome> EraseAsync(DataSubject who, CancellationToken stop)
    {
        await FeedbackOf(who).ExecuteUpdateAsync(set => set.SetProperty(one => one.Email, (string?)null).SetProperty(one => one.Version, Guid.CreateVersion7()), stop);
        await CorrectionsOf(who).ExecuteUpdateAsync(set => set.SetProperty(one => one.Email, (string?)null).SetProperty(one => one.Version, Guid.CreateVersion7()), stop);
        await ClaimsOf(who).ExecuteDeleteAsync(stop);
        await CollectionsOf(who).Where(one => !one.IsShared).ExecuteDeleteAsync(stop);
        await CollectionsOf(who).ExecuteUpdateAsync(set => set.SetProperty(one => one.MadeBy, (Guid?)null).SetProperty(one => one.Version, Guid.CreateVersion7()), stop);
        return Outcome.Done;
    }

    private IQueryable<AccessibilityFeedback> FeedbackOf(DataSubject who) => db.Feedback.Where(one => one.Email == who.Address);

    private IQueryable<Collection> CollectionsOf(DataSubject who) => db.Collections.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => one.MadeBy == who.Id);

    private IQueryable<EntryClaim> ClaimsOf(DataSubject who) => db.Claims.Where(one => one.Email == who.Address);

    private IQueryable<Correction> CorrectionsOf(DataSubject who) => db.Corrections.Where(one => one.Email == who.Address);

    private IQueryable<Organisation> OrganisationsOf(DataSubject who) => db.Organisations.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => one.Email == who.Address);
}
