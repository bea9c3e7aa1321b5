namespace Kumppani.Cooperation.Domain;

/// <summary>Where a matter came from (requirement Y11b).</summary>
internal enum IssueSource
{
    /// <summary>An association raised it.</summary>
    Association,

    /// <summary>It came up in a gathering.</summary>
    Gathering,

    /// <summary>Somebody wrote to the liaison.</summary>
    Enquiry,

    /// <summary>It came up otherwise; the liaison says how.</summary>
    Otherwise,
}
