namespace Kumppani.Directory.Contracts;

/// <summary>The five workshop groups into which associations are invited and seated (requirement Y8).</summary>
public enum AssociationCategory
{
    /// <summary>Seniors.</summary>
    Seniors,

    /// <summary>Social and health.</summary>
    SocialAndHealth,

    /// <summary>Hobbies: sport and culture.</summary>
    Hobbies,

    /// <summary>Residents', village and parents' associations.</summary>
    ResidentsAndVillages,

    /// <summary>Others.</summary>
    Others,
}
