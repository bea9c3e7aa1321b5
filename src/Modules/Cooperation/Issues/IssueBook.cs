using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Ui.Languages;

namespace Kumppani.Cooperation.Issues;

/// <summary>Puts a matter on a municipality's table; the association that raised it is a party and so sees it before everybody does. Adds to the caller's save.</summary>
internal sealed class IssueBook(AppDb db, TimeProvider clock)
{
    /// <summary>Raises it in the language of the page.</summary>
    public Issue Raise(Guid municipalityId, CardKind? theme, string title, string text, IssueOrigin origin)
    {
        var language = Language.Current.Code;
        var issue = Issue.Begin(municipalityId, theme, LocalizedText.In(language, title), LocalizedText.In(language, text), origin, clock.UtcNow());
        db.Add(issue);
        if (origin.AssociationId is { } association) db.Add(new Party { RecordId = issue.Id, OrganisationId = association });
        return issue;
    }
}
