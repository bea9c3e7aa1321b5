namespace Kumppani.Cooperation.Domain;

/// <summary>The four theses of the recommendation to municipalities of 2019 (requirements E4, E5).</summary>
internal enum Thesis
{
    /// <summary>A liaison in everyday work.</summary>
    Liaison,

    /// <summary>Spaces for associations, which consist of residents.</summary>
    Spaces,

    /// <summary>Grants are an investment.</summary>
    Grants,

    /// <summary>Associations are a resource in the work for wellbeing.</summary>
    Resource,
}
