using Kumppani.Directory.Contracts;
using Kumppani.Ui.Forms;
using Kumppani.Wellbeing.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kumppani.Wellbeing.Pages.Measures;

/// <summary>
/// The form of a measure, new or edited. Owners are searched, added and removed by buttons of the same form, so that nothing typed is lost and no
/// script is needed.
/// </summary>
internal abstract class MeasureFormPage(IOrganisations organisations) : FormPage
{
    private const int MostFound = 10;
    private const string Add = "add:";
    private const string Remove = "remove:";
    private const string Save = "save";
    private const string Search = "search";

    [BindProperty]
    public MeasureForm Form { get; set; } = new();

    /// <summary>Which button was pressed.</summary>
    [BindProperty(Name = "do")]
    public string? Do { get; set; }

    /// <summary>What a search for owners found; null when none was made.</summary>
    public IReadOnlyList<OrganisationInfo>? Found { get; private set; }

    /// <summary>The municipality and the association itself, when they are not owners yet.</summary>
    public IReadOnlyList<OrganisationInfo> Suggested { get; private set; } = [];

    /// <summary>The municipality whose register is searched.</summary>
    public Guid TableId { get; private set; }

    public string Cancel { get; protected set; } = "/measures";

    private IReadOnlyDictionary<Guid, OrganisationInfo> Names { get; set; } = new Dictionary<Guid, OrganisationInfo>();

    public string NameOf(Guid organisationId) => Names.GetValueOrDefault(organisationId)?.Name ?? Texts.UnknownOrganisation;

    /// <summary>Does what a button for the owners asks; false when the form is to be saved.</summary>
    protected bool ArrangesOwners()
    {
        // A name that was typed and not yet looked for is not to be lost by saving.
        if (string.IsNullOrEmpty(Do) || Do == Save)
        {
            if (string.IsNullOrWhiteSpace(Form.Find)) return false;
            Do = Search;
        }

        if (Do.StartsWith(Add, StringComparison.Ordinal) && Guid.TryParse(Do.AsSpan(Add.Length), out var added) && Form.Owners.Count < Measure.MostOwners)
            AddOwner(added);
        if (Do.StartsWith(Remove, StringComparison.Ordinal) && int.TryParse(Do.AsSpan(Remove.Length), null, out var index) && index >= 0 && index < Form.Owners.Count)
            Form.Owners.RemoveAt(index);

        // What was typed stays, fit or not; nothing is judged yet. The owners' places have moved, so theirs is shown from the form.
        foreach (var (key, entry) in ModelState.ToList())
        {
            if (key.StartsWith("Form.Owners", StringComparison.Ordinal)) ModelState.Remove(key);
            entry?.Errors.Clear();
            if (entry is not null) entry.ValidationState = ModelValidationState.Skipped;
        }

        return true;
    }

    /// <summary>Finds the names that the form shows: two queries, and one for a search.</summary>
    protected async Task ShowOwnersAsync(Guid hostId, CancellationToken stop)
    {
        var host = (await organisations.FindAsync([hostId], stop)).GetValueOrDefault(hostId);
        var tableId = host?.HostId ?? hostId;
        TableId = tableId;
        if (Do == Search) await FindOwnerAsync(tableId, stop);
        Names = await organisations.FindAsync([.. Form.Owners.Select(owner => owner.OrganisationId).Concat([hostId, tableId]).Distinct()], stop);
        Suggested = [.. new[] { tableId, hostId }.Distinct()
            .Where(id => !Form.Owners.Exists(owner => owner.OrganisationId == id))
            .Select(id => Names.GetValueOrDefault(id)).OfType<OrganisationInfo>()];
    }

    // The full name of one is enough; anything close to several leads to a choice.
    private async Task FindOwnerAsync(Guid tableId, CancellationToken stop)
    {
        var typed = Form.Find?.Trim() ?? "";
        var found = await organisations.SearchAsync(tableId, typed, MostFound, stop);
        var exact = found.Where(one => string.Equals(one.Name, typed, StringComparison.OrdinalIgnoreCase)).ToList();
        if (exact is [var only] && Form.Owners.Count < Measure.MostOwners && !Form.Owners.Exists(owner => owner.OrganisationId == only.Id)) AddOwner(only.Id);
        else Found = found;
    }

    private void AddOwner(Guid organisationId)
    {
        Form.Owners.Add(new OwnerForm { OrganisationId = organisationId });
        Form.Find = null;
        ModelState.Remove("Form.Find");
    }
}
